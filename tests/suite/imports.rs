//! Imports: checked row by row, opened once, from where they stopped, or not at all.
use jiff::SignedDuration;
use safeharbor::{
    domain::{
        audit::Actor,
        case::Attention,
        draft::Draft,
        event::Channel,
        ids::ImportId,
        import::{Grouping, Mode, RowState, Stage},
        number::CaseNumber,
    },
    formats::{archive, table::FILE_MOST},
    services::imports::{
        self, Order, OrderError, Upload,
        letters::{self, Document},
    },
    store::{
        Db,
        import_rows::ImportRow,
        imports::{self as store, Import},
    },
};

use crate::support::{
    TestApp, complete, on_both,
    tables::{complete_csv, xlsx},
};

async fn uploaded(app: &TestApp, name: &str, bytes: &[u8], sender: &str) -> Import {
    let upload = Upload { name, bytes, sender, received_at: None, actor: Actor::System };
    let id = imports::receive(&app.app, &upload).await.unwrap();
    imports::find(&app.app, id).await.unwrap()
}

async fn ordered(app: &TestApp, import: &Import, grouping: Grouping, mode: Mode) -> Import {
    let order = Order { mapping: import.mapping.clone(), grouping, mode };
    imports::order(&app.app, import.id, &order).await.unwrap();
    worked(app, import.id).await
}

async fn worked(app: &TestApp, id: ImportId) -> Import {
    while imports::work(&app.app).await.unwrap() {}
    imports::find(&app.app, id).await.unwrap()
}

async fn rows(app: &TestApp, import: &Import) -> Vec<ImportRow> {
    imports::rows(&app.app, import.id, 0, false, u16::MAX).await.unwrap()
}

async fn cases(app: &TestApp) -> i64 {
    let count = "select count(*) from cases";
    match &app.app.db {
        Db::Sqlite { read, .. } => sqlx::query_scalar(count).fetch_one(read).await.unwrap(),
        Db::Postgres(pool) => sqlx::query_scalar(count).fetch_one(pool).await.unwrap(),
    }
}

/// One good row, one without statements, one with a bad address, one ragged, one empty.
const MIXED: &str = "URL,Work,Name,E-mail,Good faith,Accuracy,Authority,Signature\n\
    https://files.example.com/1,A,Maria,m@gomez.example,yes,yes,yes,Maria\n\
    https://files.example.com/2,B,Maria,m@gomez.example,,,,\n\
    ftp://files.example.com/3,C,Maria,m@gomez.example,yes,yes,yes,Maria\n\
    https://files.example.com/4,D\n\
    ,,,,,,,\n\
    https://files.example.com/5,=HYPERLINK(\"x\"),Maria,m@gomez.example,yes,yes,yes,Maria\n";

use RowState::{Bad, Empty, Good};

on_both! {
    async fn a_dry_run_says_what_would_become_of_each_row_and_opens_nothing(app) {
        let import = uploaded(&app, "list.csv", MIXED.as_bytes(), "").await;
        assert_eq!(import.stage, Stage::Mapping);
        let done = ordered(&app, &import, Grouping::Row, Mode::DryRun).await;
        assert_eq!(done.stage, Stage::Checked);
        let states: Vec<(u32, RowState)> =
            rows(&app, &done).await.iter().map(|row| (row.number, row.state)).collect();
        assert_eq!(states, [(2, Good), (3, Good), (4, Bad), (5, Bad), (6, Empty), (7, Good)]);
        let report = rows(&app, &done).await;
        assert!(report[1].words.contains("Missing: "), "{}", report[1].words);
        assert!(report[2].words.contains("starts with `ftp:`"), "{}", report[2].words);
        assert!(report[3].words.contains("has 2 cells"), "{}", report[3].words);
        assert_eq!(cases(&app).await, 0);
        assert_eq!((done.progress.good, done.progress.bad), (3, 2));
    }

    async fn good_rows_become_cases_and_the_others_stay_in_the_report(app) {
        let import = uploaded(&app, "list.csv", MIXED.as_bytes(), "").await;
        let done = ordered(&app, &import, Grouping::Row, Mode::GoodRows).await;
        assert_eq!((done.stage, done.progress.opened, done.progress.bad), (Stage::Done, 3, 2));
        let report = rows(&app, &done).await;
        let number: CaseNumber = report[5].cases.parse().unwrap();
        let file = app.case(&number).await;
        assert_eq!(file.arrival.channel, Channel::Table);
        assert_eq!(file.notice.works[0].description.as_str(), "=HYPERLINK(\"x\")");
        assert_eq!(file.notice.quoted.len(), 3, "whose words the statements are is said");
        assert_eq!(cases(&app).await, 3);
    }

    async fn all_or_nothing_opens_nothing_when_one_row_has_a_problem(app) {
        let import = uploaded(&app, "list.csv", MIXED.as_bytes(), "").await;
        let done = ordered(&app, &import, Grouping::Row, Mode::AllOrNothing).await;
        assert_eq!((done.stage, done.progress.opened), (Stage::Stopped, 0));
        assert_eq!(cases(&app).await, 0);
        // The person may still take the good rows.
        imports::proceed(&app.app, done.id, Mode::GoodRows).await.unwrap();
        assert_eq!(worked(&app, done.id).await.progress.opened, 3);
        let whole = uploaded(&app, "whole.csv", complete_csv(5).as_bytes(), "").await;
        let done = ordered(&app, &whole, Grouping::Row, Mode::AllOrNothing).await;
        assert_eq!((done.stage, done.progress.opened), (Stage::Done, 5));
    }

    async fn the_same_notice_has_the_same_verdict_and_locations_as_on_the_form(app) {
        let form = complete();
        let csv = "Address of the material,The work,Kind of work,Where the original is,Name of who signs,Organisation,Owner or agent,E-mail address,Telephone number,Postal address,Country,Good faith statement,Accuracy statement,\"Authority statement, under penalty of perjury\",Signature,Date of signing\n";
        let work = &form.works[0];
        let cells = [
            &form.locations, &work.description, &work.kind, &work.original, &form.signer,
            &form.organisation, &form.capacity, &form.email, &form.phone, &form.address, &form.country,
        ];
        let mut row: Vec<String> = cells.iter().map(|cell| format!("\"{}\"", cell.replace('"', "\"\""))).collect();
        row.extend(["yes", "yes", "yes", "Maria Gómez", "2026-03-02"].map(str::to_owned));
        let text = format!("{csv}{}\n", row.join(","));
        let import = uploaded(&app, "one.csv", text.as_bytes(), "").await;
        let done = ordered(&app, &import, Grouping::Row, Mode::GoodRows).await;
        let report = rows(&app, &done).await;
        assert_eq!(report[0].state, RowState::Opened, "{}", report[0].words);
        let mine = app.case(&report[0].cases.parse().unwrap()).await;
        let number = app.receive(&form).await.number;
        let theirs = app.case(&number).await;
        assert_eq!(mine.case.verdict, theirs.case.verdict);
        assert_eq!(mine.notice.locations, theirs.notice.locations);
        let mut given: Draft = (&mine.notice).into();
        given.quoted.clear();
        assert_eq!(given, Draft { language: None, ..Draft::from(&theirs.notice) });
    }

    async fn rows_of_one_reference_are_one_case_with_all_their_locations(app) {
        let csv = "Ref,URL,Work,Name,Email\nN-1,https://files.example.com/1,A,Maria,m@gomez.example\nN-2,https://files.example.com/2,B,Maria,m@gomez.example\nN-1,https://files.example.com/3,C,Maria,m@gomez.example\nN-1,nonsense,D,Maria,m@gomez.example\n";
        let import = uploaded(&app, "list.csv", csv.as_bytes(), "").await;
        let done = ordered(&app, &import, Grouping::Reference, Mode::GoodRows).await;
        let report = rows(&app, &done).await;
        assert_eq!(report[0].cases, report[2].cases);
        assert_eq!(report[3].state, RowState::Bad, "the bad row is not the fault of its neighbours");
        let file = app.case(&report[0].cases.parse().unwrap()).await;
        assert_eq!((file.notice.locations.len(), file.notice.works.len()), (2, 2));
        assert_eq!(file.notice.reference.as_ref().unwrap().as_str(), "N-1");
        assert_eq!(cases(&app).await, 2);
    }

    async fn a_file_of_more_locations_than_a_notice_holds_becomes_several_cases(app) {
        let row = |row| format!("https://files.example.com/{row},A,Maria\n");
        let head = std::iter::once("URL,Work,Name\n".to_owned());
        let csv = head.chain((0..5_001).map(row)).collect::<Vec<String>>().concat();
        let import = uploaded(&app, "list.csv", csv.as_bytes(), "").await;
        let done = ordered(&app, &import, Grouping::File, Mode::AllOrNothing).await;
        assert_eq!((done.stage, done.progress.opened, done.progress.units), (Stage::Done, 5_001, 1));
        let report = rows(&app, &done).await;
        assert_eq!(report[0].cases, report[4_999].cases);
        assert_ne!(report[0].cases, report[5_000].cases);
    }

    async fn what_columns_mean_is_remembered_for_a_sender_and_the_letter_is_confirmed_anew(app) {
        let csv = "Wo,Was\nhttps://files.example.com/1,A\n";
        let import = uploaded(&app, "a.csv", csv.as_bytes(), "Maria  Gómez").await;
        assert!(import.mapping.columns.is_empty());
        let order = |import: &Import| Order { mapping: import.mapping.clone(), grouping: Grouping::File, mode: Mode::DryRun };
        let faults = imports::order(&app.app, import.id, &order(&import)).await;
        assert!(matches!(faults, Err(OrderError::Faults(_))));
        let mut said = order(&import);
        said.mapping.columns = [(0, "location".parse().unwrap()), (1, "work_description".parse().unwrap())].into();
        said.mapping.letter.signature = "Maria Gómez".into();
        said.mapping.letter.confirmed = true;
        imports::order(&app.app, import.id, &said).await.unwrap();
        let next = uploaded(&app, "b.csv", csv.replace('1', "2").as_bytes(), "maria gómez").await;
        assert!(next.head.is_remembered);
        assert_eq!(next.mapping.columns, said.mapping.columns);
        assert_eq!(next.grouping, Grouping::File);
        assert_eq!(next.mapping.letter.signature, "Maria Gómez");
        assert!(!next.mapping.letter.confirmed);
        let stranger = uploaded(&app, "c.csv", csv.as_bytes(), "somebody else").await;
        assert!(!stranger.head.is_remembered);
    }

    async fn a_file_that_cannot_be_read_is_kept_as_a_refusal(app) {
        let import = uploaded(&app, "scan.pdf", b"%PDF-1.7 \xFF", "").await;
        assert_eq!(import.stage, Stage::Refused);
        assert!(import.head.refusal.contains("PDF"));
        let kept = imports::file(&app.app, &import).await.unwrap().unwrap();
        assert_eq!(kept, b"%PDF-1.7 \xFF");
        let large = vec![b'a'; FILE_MOST + 1];
        let import = uploaded(&app, "large.csv", &large, "").await;
        assert_eq!(import.stage, Stage::Refused);
    }

    async fn sheets_of_a_workbook_are_imports_of_their_own(app) {
        let book = xlsx(&[
            ("One", &[&["URL", "Work"], &["https://files.example.com/1", "a"]]),
            ("Two", &[&["URL", "Work"], &["https://files.example.com/2", "b"]]),
        ]);
        let first = uploaded(&app, "a.xlsx", &book, "").await;
        let second = &imports::of_file(&app.app, first.sha256, 1).await.unwrap()[0];
        assert_eq!((first.head.sheet.as_str(), second.head.sheet.as_str()), ("One", "Two"));
        assert!(first.head.told.concat().contains("2 sheets"));
        let done = ordered(&app, second, Grouping::Row, Mode::GoodRows).await;
        let file = app.case(&rows(&app, &done).await[0].cases.parse().unwrap()).await;
        assert_eq!(file.notice.locations[0].line(), "https://files.example.com/2");
    }

    async fn an_import_is_in_one_hand_and_goes_to_another_when_that_is_gone(app) {
        let import = uploaded(&app, "a.csv", complete_csv(30).as_bytes(), "").await;
        let order = Order { mapping: import.mapping.clone(), grouping: Grouping::Row, mode: Mode::GoodRows };
        imports::order(&app.app, import.id, &order).await.unwrap();
        let other = app.second_node().await;
        let (now, gone) = (app.app.clock.now(), app.app.chance.uuid(app.app.clock.now()));
        let until = now.checked_add(SignedDuration::from_secs(20)).unwrap();
        let mut tx = app.app.db.write().await.unwrap();
        assert!(store::claim(&mut tx, import.id, now, until, gone).await.unwrap());
        tx.commit().await.unwrap();
        assert!(!imports::work(&other.app).await.unwrap(), "the lease still runs");
        // The hand is taken away wherever it is in its work, as by a fall.
        for turns in 0..60 {
            app.advance(SignedDuration::from_secs(30));
            other.advance(SignedDuration::from_secs(30));
            let fall = async {
                for _ in 0..turns * 3 {
                    tokio::task::yield_now().await;
                }
            };
            tokio::select! {
                _ = imports::work(&app.app) => {}
                () = fall => {}
            }
        }
        app.advance(SignedDuration::from_secs(30));
        other.advance(SignedDuration::from_secs(30));
        let done = worked(&other, import.id).await;
        assert_eq!((done.stage, done.progress.opened), (Stage::Done, 30));
        assert_eq!(cases(&app).await, 30);
        let mut numbers: Vec<String> = rows(&app, &done).await.into_iter().map(|row| row.cases).collect();
        numbers.sort();
        numbers.dedup();
        assert_eq!(numbers.len(), 30);
    }

    async fn an_import_that_is_cancelled_opens_nothing_more(app) {
        let import = uploaded(&app, "a.csv", complete_csv(3).as_bytes(), "").await;
        let order = Order { mapping: import.mapping.clone(), grouping: Grouping::Row, mode: Mode::GoodRows };
        imports::order(&app.app, import.id, &order).await.unwrap();
        imports::cancel(&app.app, import.id).await.unwrap();
        assert_eq!(worked(&app, import.id).await.stage, Stage::Cancelled);
        assert_eq!(cases(&app).await, 0);
        assert!(imports::proceed(&app.app, import.id, Mode::GoodRows).await.is_err());
        assert!(imports::cancel(&app.app, import.id).await.is_err());
    }

    async fn ten_thousand_rows_are_checked_and_reported(app) {
        let import = uploaded(&app, "a.csv", complete_csv(10_000).as_bytes(), "").await;
        let done = ordered(&app, &import, Grouping::Row, Mode::DryRun).await;
        assert_eq!((done.progress.good, done.progress.bad, done.progress.units), (10_000, 0, 10_000));
        let page = imports::rows(&app.app, done.id, 19_000, false, 50).await.unwrap();
        assert_eq!(page.len(), 50);
        assert!(page[0].number > 19_000);
    }

    async fn letters_of_an_archive_are_kept_once_and_nobody_is_written_to(app) {
        let letters = [
            ("2019/2019-05-02-example-counternotice.md", "I have a good faith belief that the material was removed by mistake.\n\nJonas Weber\n"),
            ("2019/2019-05-01-example.md", "The photograph at https://example.org/original is ours.\n\nThe following infringes:\nhttps://files.example.com/1\n\nMaria Gómez\n"),
        ];
        let entries = letters.map(|(path, text)| archive::entry(path, text.to_owned()).unwrap());
        let mut numbers = Vec::new();
        for entry in archive::by_date(entries.into()).into_values().flatten() {
            let first = letters::archived(&app.app, &entry).await.unwrap();
            let again = letters::archived(&app.app, &entry).await.unwrap();
            assert!(!first[0].is_known && again[0].is_known);
            assert_eq!(first[0].number, again[0].number);
            numbers.push(first[0].number.clone());
        }
        app.run_jobs().await;
        assert_eq!(app.letters().len(), 0);
        let file = app.case(&numbers[0].parse().unwrap()).await;
        assert_eq!(file.case.life.attention, Attention::Archived);
        assert_eq!(file.arrival.channel, Channel::Archive);
        assert_eq!(file.arrival.received_at.to_string(), "2019-05-01T04:00:00Z");
        let counter = app.case(&numbers[1].parse().unwrap()).await;
        let reference = counter.notice.reference.unwrap().to_string();
        assert!(reference.contains("counter-notice"), "{reference}");
    }

    async fn an_acns_file_is_one_case_however_often_it_comes_and_a_broken_one_is_a_refusal(app) {
        let xml = "<?xml version=\"1.0\"?><Infringement xmlns=\"http://www.acns.net/ACNS\"><Case><ID>A-1</ID></Case><Complainant><Entity>Label</Entity><Contact>Maria</Contact><Email>m@label.example</Email></Complainant><Source><URL>https://files.example.com/1</URL></Source><Content><Item><Title>Song</Title></Item></Content></Infringement>";
        let upload = Upload { name: "a.xml", bytes: xml.as_bytes(), sender: "", received_at: None, actor: Actor::System };
        assert_eq!(Document::of(upload.bytes), Some(Document::Acns));
        let mut numbers = Vec::new();
        for _ in 0..2 {
            let claims = Document::Acns.claims(upload.bytes).unwrap();
            numbers.extend(letters::document(&app.app, &upload, claims).await.unwrap());
        }
        assert_eq!(numbers[0].number, numbers[1].number);
        assert!(numbers[1].is_known);
        let file = app.case(&numbers[0].number.parse().unwrap()).await;
        assert_eq!(file.arrival.channel, Channel::Acns);
        let broken = Upload { bytes: b"<Infringement><Case>", ..upload };
        let refusal = Document::Acns.claims(broken.bytes).unwrap_err();
        let id = letters::refuse(&app.app, &broken, refusal.clone()).await.unwrap();
        assert_eq!(letters::refuse(&app.app, &broken, refusal).await.unwrap(), id);
        assert_eq!(imports::find(&app.app, id).await.unwrap().stage, Stage::Refused);
    }
}
