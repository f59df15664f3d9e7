//! A notice that came on paper or by telephone, typed in: the same form, the same look before it is
//! taken in, the same intake; with the door and the true time of receipt.
use std::collections::HashMap;

use askama::Template;
use axum::{
    Extension,
    extract::{Request, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use jiff::{Timestamp, civil::date, tz::TimeZone};
use sha2::{Digest, Sha256};

use super::{
    super::{
        Nope, Web,
        public::{
            check_page::Answers,
            form_page::{FormFields, script, style},
            purpose::Purpose,
            reading::Reading,
        },
        site::{Site, page},
        upload::Upload,
        visit::Visit,
    },
    case::moment,
    frame::Desk,
};
use crate::{
    domain::{
        audit::Actor, draft::Problem, event::Channel, flaw::Flaw, notice::Notice, person::Person,
        policy::StatementKind, text::Passage,
    },
    formats::entry::{self, Arrival},
    services::{
        evidence,
        intake::{self, Submission},
        lists,
    },
};

/// The doors through which a person carries a notice.
pub const DOORS: [Channel; 3] = [Channel::Post, Channel::Fax, Channel::Telephone];

/// Either page of it: the form, or the second look.
#[derive(Template)]
#[template(path = "desk/entry.html")]
struct EntryPage {
    site: Site,
    desk: Desk,
    css: String,
    js: String,
    title: String,
    body: String,
}

/// `GET /desk/entry`
pub async fn blank(
    State(web): State<Web>,
    Extension(person): Extension<Person>,
) -> Result<Response, Nope> {
    let visit = Visit::english(&web);
    let fields = FormFields::blank(&visit, Purpose::Entry(Arrival::default()));
    form(&web, &person, StatusCode::OK, &fields).await
}

/// `POST /desk/entry`: the form again, all the answers, or the case.
pub async fn send(
    State(web): State<Web>,
    Extension(person): Extension<Person>,
    request: Request,
) -> Result<Response, Nope> {
    let room = evidence::room_of_new_case(&web.app);
    let upload = Upload::read(&web, request, room).await?;
    let (envelope, arrival) = entry::read(&upload.fields)?;
    let visit = Visit::english(&web);
    let mut reading = Reading::judged(&visit, envelope, &[]).await?;
    let purpose = Purpose::Entry(arrival.clone());
    if reading.rearrange() || reading.envelope.step == "change" {
        let fields = FormFields::again(&visit, purpose, reading, false);
        return form(&web, &person, StatusCode::OK, &fields).await;
    }
    let (door, received_at) = match arrived(&web, &arrival) {
        Ok(arrived) => arrived,
        Err(problems) => {
            reading.flaws.splice(0..0, problems.into_iter().map(Flaw::from));
            (Channel::Post, web.app.clock.now())
        }
    };
    if !reading.is_ready() {
        let fields = FormFields::again(&visit, purpose, reading, true);
        return form(&web, &person, StatusCode::UNPROCESSABLE_ENTITY, &fields).await;
    }
    in_own_words(&mut reading.notice, door);
    if reading.envelope.step != "send" || !upload.refused.is_empty() {
        let status = if upload.refused.is_empty() {
            StatusCode::OK
        } else {
            StatusCode::UNPROCESSABLE_ENTITY
        };
        let answers =
            Answers::new(&visit, purpose, reading, vec![], (room, upload.fault(visit.words)))
                .arrived(&visit, door, received_at);
        let title = if upload.refused.is_empty() {
            "Look at it once more"
        } else {
            "Error: Look at it once more"
        };
        return shown(&web, &person, status, title.to_owned(), answers.render()?).await;
    }
    let Reading { envelope, policy, notice, .. } = reading;
    let key = (!envelope.token.is_empty()).then(|| Sha256::digest(upload.identity()).into());
    let typed = Submission::new(notice, &policy, door, &upload.fields);
    let submission = Submission {
        key,
        actor: Actor::Person(person.id),
        received_at: Some(received_at),
        evidence: upload.files,
        ..typed
    };
    let received = intake::receive(&web.app, &submission).await?;
    Ok(Redirect::to(&format!("/desk/cases/{}", received.number)).into_response())
}

/// The door and the moment, or everything that is wrong with them.
fn arrived(web: &Web, arrival: &Arrival) -> Result<(Channel, Timestamp), Vec<Problem>> {
    let problem = |field: &str, message: &str| Problem {
        field: field.to_owned(),
        message: message.to_owned(),
    };
    let door = Channel::from_key(&arrival.door).filter(|door| DOORS.contains(door));
    let door = door.ok_or_else(|| problem("door", "is not chosen"));
    let at = when(&arrival.received_at, web.app.zone(), web.app.clock.now())
        .map_err(|message| problem("received_at", &message));
    match (door, at) {
        (Ok(door), Ok(at)) => Ok((door, at)),
        (door, at) => Err([door.err(), at.err()].into_iter().flatten().collect()),
    }
}

/// When it was received, or what is wrong with that.
fn when(text: &str, zone: &TimeZone, now: Timestamp) -> Result<Timestamp, String> {
    if text.trim().is_empty() {
        return Err("is empty; say when it reached us".to_owned());
    }
    let at = moment(text.trim(), "received_at", zone)
        .map_err(|problem| problem.message.trim_end_matches('.').to_owned())?;
    if at > now {
        return Err("lies in the future".to_owned());
    }
    // A year that was mistyped: nobody can have sent a notice before there was a law to send it under.
    let law = date(1998, 10, 28).to_zoned(zone.clone()).map(|day| day.timestamp());
    if law.is_ok_and(|law| at < law) {
        return Err("lies before 28 October 1998, when 17 U.S.C. 512 became law".to_owned());
    }
    Ok(at)
}

/// Nobody ticked our wording: a statement whose words were not typed in says just that.
fn in_own_words(notice: &mut Notice, door: Channel) {
    let said = if door == Channel::Telephone { "on the telephone" } else { "in the letter" };
    let words = format!("[Said {said}, in words that were not typed in.]");
    let words = Passage::parse(&words, words.len()).ok().flatten();
    let unquoted: HashMap<StatementKind, Passage> = StatementKind::ALL
        .iter()
        .filter(|kind| notice.statements.given(**kind) && !notice.quoted.contains_key(kind))
        .filter_map(|kind| Some((*kind, words.clone()?)))
        .collect();
    notice.quoted.extend(unquoted);
}

async fn form(
    web: &Web,
    person: &Person,
    status: StatusCode,
    fields: &FormFields,
) -> Result<Response, Nope> {
    shown(web, person, status, fields.title(), fields.render()?).await
}

async fn shown(
    web: &Web,
    person: &Person,
    status: StatusCode,
    title: String,
    body: String,
) -> Result<Response, Nope> {
    let counts = lists::counts(&web.app).await?;
    let body = EntryPage {
        site: Site::of_desk(web, "entry"),
        desk: Desk::new(person, counts),
        css: style(),
        js: script(),
        title,
        body,
    };
    page(status, &body)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_true_time_of_receipt_lies_between_the_law_and_now() {
        let zone = TimeZone::get("America/New_York").unwrap();
        let now: Timestamp = "2026-11-22T14:15:00Z".parse().unwrap();
        let read = |text| when(text, &zone, now);
        assert_eq!(read("2026-11-20T09:00").unwrap().to_string(), "2026-11-20T14:00:00Z");
        assert_eq!(read("2026-11-22T09:15").unwrap(), now);
        assert_eq!(read("2026-11-22T09:16").unwrap_err(), "lies in the future");
        assert!(read("0206-11-20T09:00").unwrap_err().contains("1998"));
        assert!(read(" ").unwrap_err().contains("empty"));
        assert!(read("Tuesday").unwrap_err().contains("like 2026"));
    }
}
