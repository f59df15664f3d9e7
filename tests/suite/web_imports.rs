//! Imports at the desk: upload, columns, progress, report, and what hostile files do to the pages.
use axum::{
    body::Body,
    http::{Request, header},
};
use safeharbor::{domain::person::Role, services::imports};

use crate::support::{Answer, Client, TestApp, on_both, tables::complete_csv};

async fn upload(client: &Client<'_>, name: &str, bytes: &[u8], sender: &str) -> Answer {
    let mut body = Vec::new();
    let head = format!(
        "--b\r\ncontent-disposition: form-data; name=\"sender\"\r\n\r\n{sender}\r\n--b\r\ncontent-disposition: form-data; name=\"file\"; filename=\"{name}\"\r\ncontent-type: text/csv\r\n\r\n"
    );
    body.extend(head.as_bytes());
    body.extend(bytes);
    body.extend(b"\r\n--b--\r\n");
    let request = Request::post("/desk/imports")
        .header(header::CONTENT_TYPE, "multipart/form-data; boundary=b")
        .header("sec-fetch-site", "same-origin")
        .body(Body::from(body))
        .unwrap();
    client.send(request).await
}

async fn work(app: &TestApp) {
    while imports::work(&app.app).await.unwrap() {}
}

const FIELDS: [(&str, &str); 5] = [
    ("column.1", "location"),
    ("column.2", "work_description"),
    ("constant.signer_name", "Maria Gómez"),
    ("constant.email", "maria@gomez.example"),
    ("grouping", "row"),
];

on_both! {
    async fn a_table_goes_from_the_upload_over_its_columns_to_cases(app) {
        let desk = Client::signed_in(&app, "Anna", Role::Agent).await;
        desk.get("/desk/imports").await.says(200, &["No file was imported"]);
        desk.get("/desk/imports/new").await.says(200, &["multipart/form-data", "At most 32 MiB"]);
        let csv = "Wo,Was\nhttps://files.example.com/1,<b>A</b>\nnowhere,=1+1\n";
        let page = upload(&desk, "list.csv", csv.as_bytes(), "Maria").await.location();
        desk.get(&page).await.says(200, &["What the columns mean", "&#60;b&#62;A", "Nothing", "Wo", "Their names say nothing that is known here"]);
        let wrong = desk.post(&format!("{page}/start"), &[("grouping", "row"), ("mode", "dry_run")]).await;
        wrong.says(422, &["No column is for the address of the material"]);
        let mut fields = FIELDS.to_vec();
        fields.push(("mode", "dry_run"));
        assert_eq!(desk.post(&format!("{page}/start"), &fields).await.location(), page);
        let waiting = desk.get(&page).await;
        waiting.says(200, &["<progress", "Rows are checked"]);
        assert_eq!(waiting.headers[header::REFRESH], "2");
        work(&app).await;
        let checked = desk.get(&page).await;
        checked.says(200, &["Checked, nothing opened", "Can be opened", "Refused", "is not a web address", "Open 1 row"]);
        assert!(!checked.headers.contains_key(header::REFRESH));
        desk.get(&format!("{page}?show=refused")).await.says(200, &["is not a web address"]);
        desk.post(&format!("{page}/open"), &[("mode", "good_rows")]).await;
        work(&app).await;
        desk.get(&page).await.says(200, &["Done", "1 opened, 1 refused", "/desk/cases/"]);
        let report = desk.get(&format!("{page}/report.csv")).await;
        report.says(200, &["row,state,verdict,case,words\r\n2,opened,", "3,bad,"]);
        let kept = desk.get(&format!("{page}/file")).await;
        assert_eq!(kept.bytes, csv.as_bytes());
        assert_eq!(kept.headers[header::CONTENT_DISPOSITION], "attachment; filename=\"list.csv\"");
        let again = upload(&desk, "list.csv", csv.as_bytes(), "Maria").await.location();
        desk.get(&again).await.says(200, &["The same file was imported before", "last table of this sender"]);
        desk.get("/desk/imports").await.says(200, &["list.csv", "Done"]);
    }

    async fn a_case_leads_back_to_the_row_of_the_file_that_it_came_from(app) {
        let desk = Client::signed_in(&app, "Anna", Role::Agent).await;
        let csv = "Wo,Was\nnowhere,A\nhttps://files.example.com/2,B\nhttps://files.example.com/3,B\nhttps://files.example.com/4,C\n";
        let page = upload(&desk, "<list>.csv", csv.as_bytes(), "Maria").await.location();
        let mut fields = FIELDS.to_vec();
        fields.retain(|(name, _)| *name != "grouping");
        fields.extend([("grouping", "reference"), ("mode", "good_rows")]);
        desk.post(&format!("{page}/start"), &fields).await;
        work(&app).await;
        let report = desk.get(&page).await.text();
        let mut cases: Vec<&str> = report.split("href=\"/desk/cases/").skip(1).filter_map(|it| it.split('"').next()).collect();
        cases.dedup();
        assert_eq!(cases.len(), 2, "{cases:?}");
        let both = desk.get(&format!("/desk/cases/{}", cases[0])).await;
        let back = format!("{page}?after=2#report");
        both.says(200, &[&format!("<a href=\"{back}\"><bdi>&#60;list&#62;.csv</bdi>, row 3 and 1 more</a>")]);
        let one = desk.get(&format!("/desk/cases/{}", cases[1])).await;
        one.says(200, &["<dt>Import</dt>", &format!("{page}?after=4#report"), ", row 5</a>"]);
        // The row is the first that is shown there.
        let shown = desk.get(&format!("{page}?after=4")).await.text();
        assert!(shown.contains(cases[1]) && !shown.contains(cases[0]), "{shown}");
        let other = desk.get(&format!("/desk/cases/{}", app.opened(&crate::support::mails::mail(&[], crate::support::mails::NOTICE)).await.case.number)).await;
        assert!(!other.text().contains("<dt>Import</dt>"));
    }

    async fn a_report_is_read_page_by_page_and_downloaded_whole(app) {
        let desk = Client::signed_in(&app, "Anna", Role::Agent).await;
        let page = upload(&desk, "a.csv", complete_csv(1_203).as_bytes(), "").await.location();
        let mut fields = vec![("grouping", "row"), ("mode", "dry_run")];
        let targets = ["location", "work_description", "signer_name", "email", "phone", "postal_address", "good_faith", "accuracy", "authority", "signature"];
        let names: Vec<String> = (1..=targets.len()).map(|at| format!("column.{at}")).collect();
        fields.extend(names.iter().map(String::as_str).zip(targets));
        desk.post(&format!("{page}/start"), &fields).await;
        work(&app).await;
        let first = desk.get(&page).await.text();
        let next = first.split("?after=").nth(1).unwrap().split(['#', '"']).next().unwrap().to_owned();
        desk.get(&format!("{page}?after={next}")).await.says(200, &["First page", "Effective"]);
        let lines = desk.get(&format!("{page}/report.csv")).await.text().lines().count();
        assert_eq!(lines, 1_204);
        desk.get(&format!("{page}?after=x")).await.says(422, &["damaged"]);
    }

    async fn what_is_no_table_is_shown_as_a_refusal(app) {
        let desk = Client::signed_in(&app, "Anna", Role::Agent).await;
        let page = upload(&desk, "scan.pdf", b"%PDF-1.7", "").await.location();
        desk.get(&page).await.says(200, &["This file cannot be imported", "PDF"]);
        upload(&desk, "none.csv", b"", "").await.says(422, &["Choose a file that is not empty"]);
        let large = vec![b'a'; 33 * 1024 * 1024];
        assert_eq!(upload(&desk, "large.csv", &large, "").await.status, 413);
        let broken = Request::post("/desk/imports")
            .header(header::CONTENT_TYPE, "multipart/form-data; boundary=b")
            .header("sec-fetch-site", "same-origin")
            .body(Body::from("--b\r\ncontent-disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\nabc"))
            .unwrap();
        assert_eq!(desk.send(broken).await.status, 400);
        assert_eq!(desk.post("/desk/imports", &[("a", "b")]).await.status, 415);
    }

    async fn imports_are_for_people_who_are_signed_in(app) {
        let stranger = Client::new(&app);
        assert_eq!(upload(&stranger, "a.csv", b"URL\nhttps://a.example", "").await.status, 401);
        assert_eq!(stranger.get("/desk/imports").await.status, 303);
        assert!(imports::list(&app.app, None).await.unwrap().is_empty());
    }
}
