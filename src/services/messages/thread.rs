//! Which case a message answers: by the token in its address, or by the mails that it says it answers.
use super::super::{App, ServiceError};
use crate::{
    domain::{
        ids::{CaseId, LetterId},
        reply::ReplyToken,
    },
    formats::email::{Mail, Ours, OwnLetter},
    store::{Tx, cases, letters, letters::Filed},
};

/// Letters and tokens of one message that are looked up.
const MOST: usize = 20;

/// Something of ours that a message answers.
pub(super) enum Thread {
    /// A letter, with what is known of it.
    Letter(Box<Filed>),
    /// All letters of a case to one party.
    Case(CaseId),
}

impl Thread {
    /// The case it belongs to; a letter may belong to none.
    pub fn case(self) -> Option<CaseId> {
        match self {
            Self::Letter(filed) => filed.letter.case,
            Self::Case(case) => Some(case),
        }
    }
}

/// What `mail` answers, the surest first: genuine tokens, then letters by their identifiers. A
/// subject proves nothing and is not looked at.
pub(super) async fn of(app: &App, mail: &Mail) -> Result<Vec<Thread>, ServiceError> {
    let ours = Ours { domain: &app.settings.mail_in.domain };
    let answered = mail.answered(ours);
    let tokens = tokens(app, mail);
    if answered.is_empty() && tokens.is_empty() {
        return Ok(vec![]);
    }
    let mut tx = app.db.read().await?;
    let mut threads = Vec::new();
    for token in tokens {
        threads.extend(by_token(app, &mut tx, token).await?.map(Thread::Case));
    }
    for own in answered.into_iter().take(MOST) {
        match own {
            OwnLetter::Letter(id) => threads.extend(letter(&mut tx, id).await?),
            OwnLetter::Thread(case, _) => {
                let known = cases::key(&mut tx, case).await?;
                threads.extend(known.map(|_| Thread::Case(case)));
            }
        }
    }
    Ok(threads)
}

fn tokens<'a>(app: &App, mail: &'a Mail) -> Vec<&'a str> {
    let Some(pattern) = &app.settings.mail_in.reply else { return vec![] };
    let mut tokens: Vec<&str> =
        mail.recipients.iter().filter_map(|address| pattern.token(address)).collect();
    tokens.dedup();
    tokens.truncate(MOST);
    tokens
}

async fn by_token(app: &App, tx: &mut Tx, token: &str) -> Result<Option<CaseId>, ServiceError> {
    let Some((number, party)) = ReplyToken::named(token) else { return Ok(None) };
    let Some(case) = cases::by_number(tx, &number).await? else { return Ok(None) };
    let genuine = app.secret.reply_token(case, &number, party);
    Ok(genuine.is(token).then_some(case))
}

async fn letter(tx: &mut Tx, id: LetterId) -> Result<Option<Thread>, ServiceError> {
    Ok(letters::find(tx, id).await?.map(|filed| Thread::Letter(Box::new(filed))))
}
