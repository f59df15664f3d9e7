//! Those who send notices: they keep in a book what they were told, and send again what they were not.
use std::{
    io,
    net::SocketAddr,
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, Ordering},
    },
    thread::{self, Scope},
    time::{Duration, Instant},
};

use super::{
    checker::Acknowledged,
    house::wait_for,
    is_long,
    running::{exchange, form, post_head},
};

const SENDERS: usize = 8;

/// The book: only what a sender can know.
#[derive(Default)]
pub struct Ledger {
    pub acknowledged: Vec<Acknowledged>,
    /// Notices that got no answer, or were told to come again: stored or not.
    open: Vec<Form>,
    /// How many were told to come again.
    pub refused: usize,
}

struct Form {
    mark: String,
    bytes: Vec<u8>,
    /// The sender was told that nothing was stored.
    told_not_stored: bool,
}

enum Told {
    Acknowledged(Acknowledged),
    ComeAgain { not_stored: bool },
    Nothing,
}

/// Senders on all doors.
pub struct Load {
    policy: String,
    round: String,
    doors: Arc<Mutex<Vec<SocketAddr>>>,
    ledger: Arc<Mutex<Ledger>>,
    ended: AtomicBool,
    words: String,
}

/// Ends a load when it goes out of scope.
pub struct End<'a>(&'a AtomicBool);

impl Drop for End<'_> {
    fn drop(&mut self) {
        self.0.store(true, Ordering::Relaxed);
    }
}

impl Load {
    pub fn new(
        policy: String,
        doors: &Arc<Mutex<Vec<SocketAddr>>>,
        ledger: &Arc<Mutex<Ledger>>,
        round: &str,
    ) -> Self {
        let (doors, ledger) = (doors.clone(), ledger.clone());
        let (round, ended) = (round.to_owned(), AtomicBool::new(false));
        Self { policy, round, doors, ledger, ended, words: "Harbour at dawn, 2019".to_owned() }
    }

    /// With a longer description in each notice.
    pub fn with_words(self, words: String) -> Self {
        Self { words, ..self }
    }

    pub fn end_with(&self) -> End<'_> {
        End(&self.ended)
    }

    pub fn start<'scope>(&'scope self, scope: &'scope Scope<'scope, '_>) {
        for sender in 0..SENDERS {
            scope.spawn(move || {
                for turn in 0.. {
                    if self.ended.load(Ordering::Relaxed) {
                        break;
                    }
                    self.one(sender, turn);
                    let pause = if is_long() { 20 } else { 250 };
                    thread::sleep(Duration::from_millis(pause));
                }
            });
        }
    }

    /// One notice; whether it was acknowledged.
    pub fn one(&self, sender: usize, turn: usize) -> bool {
        let mark = format!("{}-{sender}-{turn}", self.round);
        let bytes = form(&self.policy, &mark, &[("work.1.description", &self.words)]);
        let mut form = Form { mark, bytes, told_not_stored: false };
        let told = self.send(sender + turn, &form);
        let mut ledger = self.ledger.lock().unwrap();
        match told {
            Told::Acknowledged(told) => {
                ledger.acknowledged.push(told);
                return true;
            }
            Told::ComeAgain { not_stored } => {
                form.told_not_stored = not_stored;
                ledger.refused += 1;
                ledger.open.push(form);
            }
            Told::Nothing => ledger.open.push(form),
        }
        drop(ledger);
        thread::sleep(Duration::from_millis(100));
        false
    }

    /// What a sender is told. Any other answer is a fault.
    fn send(&self, turn: usize, form: &Form) -> Told {
        let door = {
            let doors = self.doors.lock().unwrap();
            if doors.is_empty() {
                return Told::Nothing;
            }
            doors[turn % doors.len()]
        };
        let head = post_head("/notices", form.bytes.len(), "");
        let answer: io::Result<_> = exchange(door, &[head.as_bytes(), &form.bytes].concat());
        let Ok(answer) = answer else { return Told::Nothing };
        if answer.status == 503 {
            answer.says(503, &["Try again in half a minute", "copyright@"]);
            assert_eq!(answer.header("retry-after"), Some("30"));
            let text = answer.text();
            let not_stored = text.contains("Nothing was stored");
            assert!(
                not_stored || text.contains("We do not know whether this was stored"),
                "{text}"
            );
            return Told::ComeAgain { not_stored };
        }
        answer.says(303, &[]);
        let address = answer.status_address();
        let (number, key) = address.split_once("?key=").expect("a key");
        let number = number.strip_prefix("/cases/").expect("a case").to_owned();
        Told::Acknowledged(Acknowledged { number, key: key.to_owned(), mark: form.mark.clone() })
    }

    /// Waits until some more were acknowledged than are now.
    #[track_caller]
    pub fn more_are_acknowledged(&self) {
        let known = || self.ledger.lock().unwrap().acknowledged.len();
        let enough = known() + if is_long() { 100 } else { SENDERS };
        wait_for("notices to be acknowledged", || known() >= enough);
    }

    /// Whoever has no acknowledgement sends the same again until there is one. Returns how many those
    /// were, and how many of them had been stored.
    #[track_caller]
    pub fn settle_open(&self, is_stored: impl Fn(&str) -> bool) -> (usize, usize) {
        let open: Vec<Form> = self.ledger.lock().unwrap().open.drain(..).collect();
        let stored: Vec<&Form> = open.iter().filter(|form| is_stored(&form.mark)).collect();
        let lied: Vec<&str> = stored
            .iter()
            .filter(|form| form.told_not_stored)
            .map(|form| form.mark.as_str())
            .collect();
        assert!(lied.is_empty(), "stored, and told that they were not: {lied:?}");
        let stored = stored.len();
        for form in &open {
            let begun = Instant::now();
            let told = loop {
                if let Told::Acknowledged(told) = self.send(0, form) {
                    break told;
                }
                assert!(begun.elapsed() < Duration::from_mins(1), "{} is not taken", form.mark);
                thread::sleep(Duration::from_millis(200));
            };
            self.ledger.lock().unwrap().acknowledged.push(told);
        }
        (open.len(), stored)
    }
}
