//! The letter of a case at the desk: read, corrected, confirmed, set aside, kept as an example.
use safeharbor::{
    domain::{
        case::CaseState,
        letter::LetterKind,
        location::Location,
        number::CaseNumber,
        person::Role,
        reading::{Mark, Part},
    },
    services::{access::CaseFile, audit, reading},
};

use crate::support::{
    Answer, Client, TestApp,
    mails::{NOTICE, mail},
    on_both,
};

/// Nothing in it says what it is for.
const DOUBTFUL: &str = "\
Hello,

somebody put my photograph Lighthouse in fog
on your site: https://files.example.com/lighthouse.jpg
It stands at https://brandt.example/lighthouse where I sell it.

Lena Brandt
lena@brandt.example
";

fn letters(file: &CaseFile) -> Vec<LetterKind> {
    file.letters.iter().map(|filed| filed.letter.kind).collect()
}

fn lines(file: &CaseFile) -> Vec<String> {
    file.notice.locations.iter().map(Location::line).collect()
}

/// Every mark that is ticked on a page.
fn ticked(page: &Answer) -> Vec<String> {
    let text = page.text();
    let marks = text.split("name=\"mark\" value=\"").skip(1);
    marks.map(|rest| rest.split('"').next().unwrap().to_owned()).collect()
}

/// A case that waits to be read, and the address of its letter.
async fn doubtful(app: &TestApp) -> (CaseFile, String) {
    let file = app.opened(&mail(&[], DOUBTFUL)).await;
    assert_eq!(file.case.queue, "reading");
    let page = format!("/desk/cases/{}/reading", file.case.number);
    (file, page)
}

/// Sends the form of the page with these fields besides the ticked marks.
async fn send(client: &Client<'_>, page: &str, file: &CaseFile, more: &[(&str, &str)]) -> Answer {
    let marks = ticked(&client.get(page).await);
    with(client, page, file, &marks, more).await
}

async fn with(
    client: &Client<'_>,
    page: &str,
    file: &CaseFile,
    marks: &[String],
    more: &[(&str, &str)],
) -> Answer {
    let (revision, seen) = (file.case.revision.to_string(), file.events.len().to_string());
    let mut fields = vec![("revision", revision.as_str()), ("seen", seen.as_str())];
    fields.extend(marks.iter().map(|mark| ("mark", mark.as_str())));
    fields.extend(more);
    client.post(page, &fields).await
}

/// Words that make a whole notice of the doubtful letter.
const WORDS: [(&str, &str); 4] = [
    ("kind", "takedown"),
    ("words.work", "Lighthouse in fog on your site"),
    ("words.signature", "Lena Brandt"),
    ("words.name", "Lena Brandt"),
];

async fn kept(app: &TestApp, number: &CaseNumber) -> usize {
    let file = app.case(number).await;
    reading::examples(&app.app, file.case.id).await.unwrap().len()
}

on_both! {
    async fn an_unread_letter_is_shown_first_thing_with_its_doubts_and_its_marks(app) {
        let (file, page) = doubtful(&app).await;
        let ada = Client::signed_in(&app, "Ada", Role::Agent).await;
        let case = format!("/desk/cases/{}", file.case.number);
        ada.get(&case).await.says(200, &["Nobody has read this letter yet", "Nothing in it says what it is for.", "nobody was written to", &page]);
        let shown = ada.get(&page).await;
        shown.says(200, &["Read the letter", "§ 512(c)(3)(A)(iii)", "Missing", "It claims nothing", "/reading.css"]);
        ada.get("/desk").await.says(200, &["Letters to read: 1", &page, "Read the letter and say what it is"]);
        ada.get("/desk/queue?queue=reading").await.says(200, &[&file.case.number.to_string()]);
        let after = app.case(&file.case.number).await;
        assert_eq!((after.case.revision, after.events.len()), (file.case.revision, file.events.len()));
    }

    async fn a_case_through_another_door_has_no_letter_to_read(app) {
        let number = app.receive(&crate::support::complete()).await.number;
        let ada = Client::signed_in(&app, "Ada", Role::Agent).await;
        ada.get(&format!("/desk/cases/{number}/reading")).await.says(404, &[]);
        assert!(!ada.get(&format!("/desk/cases/{number}")).await.text().contains("/reading"));
        Client::new(&app).post(&format!("/desk/cases/{number}/reading"), &[]).await.says(401, &[]);
    }

    async fn words_of_the_letter_become_marks_and_the_notice_that_follows(app) {
        let (file, page) = doubtful(&app).await;
        let ada = Client::signed_in(&app, "Ada", Role::Agent).await;
        let more = [&WORDS[..], &[("words.location", "https://files.example.com/lighthouse.jpg"), ("words.own_address", "https://brandt.example/lighthouse")]].concat();
        let marks: Vec<String> = ticked(&ada.get(&page).await).into_iter().filter(|it| it.starts_with("email")).collect();
        let looked = with(&ada, &page, &file, &marks, &[&more[..], &[("step", "look")]].concat()).await;
        looked.says(200, &["What follows", "1 location", "These letters go out", "is not complete"]);
        assert_eq!(app.case(&file.case.number).await.case.revision, file.case.revision);
        let marks = ticked(&looked);
        let done = with(&ada, &page, &file, &marks, &[("kind", "takedown"), ("step", "confirm")]).await;
        assert_eq!(done.location(), format!("/desk/cases/{}", file.case.number));
        let after = app.case(&file.case.number).await;
        assert_eq!(lines(&after), ["https://files.example.com/lighthouse.jpg"]);
        let claimant = &after.notice.claimant;
        assert_eq!(claimant.signer.as_ref().unwrap().as_str(), "Lena Brandt");
        assert_eq!(claimant.email.as_ref().unwrap().as_str(), "lena@brandt.example");
        let work = &after.notice.works[0];
        assert_eq!(work.original.as_ref().unwrap().as_str(), "https://brandt.example/lighthouse");
        assert!(work.description.as_str().starts_with("Lighthouse in fog"));
        assert_eq!(letters(&after), [LetterKind::AgentNotification, LetterKind::Acknowledgement, LetterKind::Deficiency]);
        assert_eq!(kept(&app, &file.case.number).await, 1);
        assert_eq!(audit::verify(&app.app).await.unwrap().faults.len(), 0);
    }

    async fn all_that_is_wrong_is_said_together_and_nothing_typed_is_lost(app) {
        let (file, page) = doubtful(&app).await;
        let ada = Client::signed_in(&app, "Ada", Role::Agent).await;
        let wrong = [("kind", "nonsense"), ("words.name", "Nobody Known"), ("words.location", "https://files.example.com/lighthouse.jpg\nhttps://not.example/there"), ("step", "confirm")];
        let answer = send(&ada, &page, &file, &wrong).await;
        answer.says(422, &["Say what the letter is.", "These words do not stand in the letter", "Nobody Known", "https://not.example/there”"]);
        let forged = ["location:0-999999".to_owned(), "location:7-3".to_owned(), "nothing".to_owned()];
        with(&ada, &page, &file, &forged, &[("kind", "takedown"), ("step", "confirm")]).await.says(422, &["does not lie in this letter"]);
        assert_eq!(app.case(&file.case.number).await.case.revision, file.case.revision);
    }

    async fn a_letter_is_confirmed_as_the_program_read_it_and_no_example_is_kept(app) {
        let text = crate::support::mails::without(NOTICE, "The infringing material", "lighthouse-small.jpg");
        let file = app.opened(&mail(&[], &text)).await;
        let page = format!("/desk/cases/{}/reading", file.case.number);
        let ada = Client::signed_in(&app, "Ada", Role::Agent).await;
        let done = send(&ada, &page, &file, &[("kind", "takedown"), ("step", "confirm")]).await;
        assert_eq!(done.status.as_u16(), 303, "{}", done.text());
        let after = app.case(&file.case.number).await;
        assert_eq!(after.notice, file.notice);
        assert_eq!(kept(&app, &file.case.number).await, 0);
    }

    async fn what_claims_nothing_is_set_aside_with_a_reason_and_kept_as_an_example(app) {
        let (file, page) = doubtful(&app).await;
        let ada = Client::signed_in(&app, "Ada", Role::Agent).await;
        send(&ada, &page, &file, &[("kind", "reply"), ("step", "aside")]).await.says(422, &["Give a reason."]);
        send(&ada, &page, &file, &[("kind", "reply"), ("step", "confirm")]).await.says(422, &["Only a takedown notice opens a case"]);
        let done = send(&ada, &page, &file, &[("kind", "reply"), ("reason", "Thanks us"), ("step", "aside")]).await;
        assert_eq!(done.status.as_u16(), 303);
        let after = app.case(&file.case.number).await;
        assert_eq!(letters(&after), [LetterKind::AgentNotification]);
        assert_eq!(kept(&app, &file.case.number).await, 1);
    }

    async fn a_counter_notice_is_put_to_the_case_that_it_belongs_to(app) {
        let other = app.receive(&crate::support::complete()).await.number;
        let (file, page) = doubtful(&app).await;
        let ada = Client::signed_in(&app, "Ada", Role::Agent).await;
        let known = ada.get(&format!("{page}?other={other}")).await;
        known.says(200, &["a counter-notice", &format!("/counter-notices/new?case={other}"), "#record-retraction"]);
        ada.get(&format!("{page}?other=SH-0000")).await.says(200, &["There is no case with this number."]);
        let itself = file.case.number.to_string();
        send(&ada, &page, &file, &[("kind", "counter"), ("other", &itself), ("step", "belongs")]).await.says(422, &["the number of this case"]);
        let number = other.to_string();
        let done = send(&ada, &page, &file, &[("kind", "counter"), ("other", &number), ("step", "belongs")]).await;
        assert_eq!(done.location(), format!("/desk/cases/{other}#messages"));
        ada.get(&format!("/desk/cases/{other}")).await.says(200, &["Read as: counter-notice.", "Lighthouse in fog"]);
        ada.get(&format!("/desk/cases/{}", file.case.number)).await.says(200, &[&format!("Belongs to case {other}")]);
        assert!(app.case(&file.case.number).await.case.tasks(true).is_empty());
        assert_eq!(audit::verify(&app.app).await.unwrap().faults.len(), 0);
    }

    async fn the_second_of_two_readers_is_told_and_changes_nothing(app) {
        let (file, page) = doubtful(&app).await;
        let ada = Client::signed_in(&app, "Ada", Role::Agent).await;
        let set_aside = [("kind", "other"), ("reason", "An advertisement"), ("step", "aside")];
        assert_eq!(send(&ada, &page, &file, &set_aside).await.status.as_u16(), 303);
        let revision = app.case(&file.case.number).await.case.revision;
        send(&ada, &page, &file, &[("kind", "takedown"), ("step", "confirm")]).await
            .says(409, &["Somebody was faster", "An advertisement", "takedown notice"]);
        assert_eq!(app.case(&file.case.number).await.case.revision, revision);
    }

    async fn a_certain_letter_is_corrected_for_the_rules_alone(app) {
        let file = app.opened(&mail(&[], NOTICE)).await;
        let page = format!("/desk/cases/{}/reading", file.case.number);
        let ada = Client::signed_in(&app, "Ada", Role::Agent).await;
        ada.get(&page).await.says(200, &["changes nothing in the case", "Keep as an example"]);
        send(&ada, &page, &file, &[("kind", "takedown"), ("step", "keep")]).await.says(422, &["Nothing is marked otherwise"]);
        let mut marks = ticked(&ada.get(&page).await);
        marks.retain(|mark| !mark.starts_with("work:"));
        let done = with(&ada, &page, &file, &marks, &[("kind", "takedown"), ("step", "keep")]).await;
        assert_eq!(done.status.as_u16(), 303, "{}", done.text());
        let after = app.case(&file.case.number).await;
        assert_eq!((after.case.revision, after.events.len()), (file.case.revision, file.events.len()));
        ada.get(&page).await.says(200, &["Kept as examples", "Ada: 0 added, "]);
        with(&ada, &page, &after, &marks, &[("kind", "takedown"), ("step", "confirm")]).await.says(422, &["read already"]);
        let kept = reading::expected(&app.app.db, None, 10).await.unwrap();
        let (listed, text) = &kept[0];
        let text = text.as_ref().unwrap();
        let is_work = |mark: &&Mark| mark.part == Part::Work;
        assert!(listed.example.found.marks.iter().any(|mark| is_work(&mark)));
        assert!(!listed.example.said.marks.iter().any(|mark| is_work(&mark)));
        let location = listed.example.said.marks.iter().find(|mark| mark.part == Part::Location).unwrap();
        assert!(location.span.of(text).starts_with("https://files.example.com/"));
        assert_eq!(after.case.state(), CaseState::Review);
    }
}
