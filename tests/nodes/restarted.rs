//! One node after the other restarted under load, with a migration or without: no request fails.
use std::{
    sync::{
        Mutex,
        atomic::{AtomicBool, AtomicUsize, Ordering},
    },
    thread,
    time::Duration,
};

use crate::{
    fleet::Fleet,
    running::{exchange, form, head_of, post_head},
};

/// What happened to a steady load.
#[derive(Default)]
pub struct Load {
    pub done: AtomicUsize,
    pub failed: Mutex<Vec<String>>,
    stop: AtomicBool,
}

impl Load {
    fn note(&self, what: &str, answer: std::io::Result<crate::running::Answer>, expected: u16) {
        match answer {
            Ok(answer) if answer.status == expected => {
                self.done.fetch_add(1, Ordering::Relaxed);
            }
            Ok(answer) => self.failed.lock().unwrap().push(format!("{what}: {}", answer.head)),
            Err(error) => self.failed.lock().unwrap().push(format!("{what}: {error}")),
        }
    }
}

/// Sends notices and reads pages through the door while `act` does something to the fleet.
pub fn under_load(fleet: &mut Fleet, act: impl FnOnce(&mut Fleet)) -> Load {
    let load = Load::default();
    let (door, policy) = (fleet.door, fleet.node(0).policy());
    thread::scope(|scope| {
        for sender in 0..3 {
            let (load, policy) = (&load, &policy);
            scope.spawn(move || {
                for turn in 0.. {
                    if load.stop.load(Ordering::Relaxed) {
                        return;
                    }
                    let form = form(policy, &format!("l-{sender}-{turn}"), &[]);
                    let head = post_head("/notices", form.len(), "");
                    load.note("a notice", exchange(door, &[head.as_bytes(), &form].concat()), 303);
                    for path in ["/", "/policies/copyright", "/notices/new?about=copyright"] {
                        load.note(path, exchange(door, head_of("GET", path, "").as_bytes()), 200);
                    }
                    thread::sleep(Duration::from_millis(20));
                }
            });
        }
        thread::sleep(Duration::from_secs(1));
        act(fleet);
        thread::sleep(Duration::from_secs(1));
        load.stop.store(true, Ordering::Relaxed);
    });
    load
}

impl Fleet {
    /// Restarts the nodes one after the other, each as the manual says.
    pub fn restart_all(&mut self) {
        for node in 0..3 {
            self.nodes[node].take().expect("it runs").stop();
            self.launch(node);
            // The balancer looks once a second.
            thread::sleep(Duration::from_millis(2_500));
        }
    }
}

#[test]
fn no_request_fails_while_the_nodes_are_restarted_one_after_the_other() {
    let Some(fleet) = Fleet::start(&[]) else { return };
    let mut fleet = fleet.up();
    thread::sleep(Duration::from_secs(2));
    let load = under_load(&mut fleet, Fleet::restart_all);
    let failed = load.failed.into_inner().unwrap();
    let done = load.done.into_inner();
    assert!(
        failed.is_empty(),
        "{done} done, {} failed: {:?}",
        failed.len(),
        &failed[..failed.len().min(5)]
    );
    assert!(done > 100, "hardly any load: {done}");
    fleet.end();
}
