//! A house with an empty database and a browser that types.
use std::{collections::BTreeMap, sync::Arc};

use axum::{
    Router,
    body::{Body, to_bytes},
    http::{Request, StatusCode, header},
};
use safeharbor::{
    chance::Chance,
    clock::Clock,
    domain::{
        person::{Person, Role},
        policy::{Document, Policies},
        target::Targets,
    },
    services::{
        App, Settings, access, people,
        publish::Published,
        review::{self, Act},
    },
    store::{Db, installation},
    web::{EdgeSettings, Web, public},
};
use tempfile::TempDir;
use tokio::sync::{Notify, Semaphore};
use tower::ServiceExt;

/// The public pages over a database that goes away with it.
pub struct House {
    pub app: Arc<App>,
    router: Router,
    _folder: TempDir,
}

/// What came back.
pub struct Answer {
    pub status: StatusCode,
    pub to: String,
    pub page: String,
}

pub type Fields = BTreeMap<String, String>;

impl House {
    pub async fn open() -> Self {
        let folder = TempDir::new().unwrap();
        let path = folder.path().join("house.db");
        let db = Db::open(&format!("sqlite:{}?mode=rwc", path.display()), 2).await.unwrap();
        db.migrate().await.unwrap();
        let clock = Clock::Set("2026-11-22T14:15:00Z".parse::<jiff::Timestamp>().unwrap().into());
        let chance = Chance::Seeded(1.into());
        let policies = Published::publish(&db, policies(), clock.now()).await.unwrap();
        let mut tx = db.write().await.unwrap();
        let secret = installation::secret(&mut tx, chance.bytes(), clock.now()).await.unwrap();
        tx.commit().await.unwrap();
        let settings = Settings {
            public_url: "https://copyright.example.org".parse().unwrap(),
            targets: Targets { warn_hours: 24, late_hours: 72 },
            rules: vec![],
        };
        let (promised, hashing) = (Arc::new(Notify::new()), Semaphore::new(1));
        let app = App { db, clock, chance, secret, policies, settings, promised, hashing };
        let app = Arc::new(app);
        let edge = EdgeSettings {
            trusted_proxies: vec![],
            notices_per_minute: 0,
            form_bytes: 8 * 1024 * 1024,
        };
        let web = Web::new(app.clone(), edge);
        Self { app, router: public::routes().with_state(web), _folder: folder }
    }

    pub async fn get(&self, address: &str) -> Answer {
        self.ask(Request::get(address).body(Body::empty()).unwrap()).await
    }

    pub async fn post<'a>(
        &self,
        address: &str,
        fields: impl IntoIterator<Item = (&'a String, &'a String)>,
    ) -> Answer {
        let body = form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
        let kind = "application/x-www-form-urlencoded";
        let request = Request::post(address).header(header::CONTENT_TYPE, kind);
        self.ask(request.body(body.into()).unwrap()).await
    }

    async fn ask(&self, request: Request<Body>) -> Answer {
        let response = self.router.clone().oneshot(request).await.unwrap();
        let to = response.headers().get(header::LOCATION);
        let to = to.map(|to| to.to_str().unwrap().to_owned()).unwrap_or_default();
        let status = response.status();
        let bytes = to_bytes(response.into_body(), usize::MAX).await.unwrap();
        Answer { status, to, page: String::from_utf8(bytes.to_vec()).unwrap() }
    }

    /// A complete notice on a form that was just handed out.
    pub async fn complete(&self) -> Fields {
        let form = self.get("/notices/new?about=copyright").await.page;
        let mut fields: Fields = [
            ("signer_name", "Marguerite Oyelaran"),
            ("on_behalf_of", "owner"),
            ("email", "m@oyelaran.example"),
            ("work.1.description", "Third Mainland Sunrise, 1974"),
            ("subsection", "hosting"),
            ("locations", "https://media.example/1\r\nhttps://media.example/2"),
            ("good_faith", "yes"),
            ("accuracy", "yes"),
            ("authority", "yes"),
            ("signature", "Marguerite Oyelaran"),
        ]
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .into();
        for name in ["policy", "token"] {
            fields.insert(name.to_owned(), value_of(&form, name));
        }
        fields
    }

    /// An agent acts on the case that an address opens.
    pub async fn act(&self, address: &str, act: Act) {
        let file = access::open_at_desk(&self.app, number_of(address)).await.unwrap();
        let (id, revision) = (file.case.id, file.case.revision);
        review::act(&self.app, &self.agent().await, id, revision, &act, None).await.unwrap();
    }

    async fn agent(&self) -> Person {
        if let Some(agent) = people::list(&self.app).await.unwrap().pop() {
            return agent;
        }
        let (email, name, password) = ("agent@example.org", "Agent", "correct horse battery");
        let new = people::NewAccount { email, name, password };
        people::create(&self.app, &new, Role::Agent).await.unwrap()
    }
}

fn policies() -> Policies {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/policies");
    let read = |document: &Document| {
        let path = format!("{folder}/{}", document.file_name());
        (*document, std::fs::read_to_string(path).unwrap())
    };
    let texts: Vec<(Document, String)> = Document::ALL.iter().map(read).collect();
    let files: Vec<(Document, &str)> = texts.iter().map(|(of, text)| (*of, &**text)).collect();
    Policies::parse(&files).unwrap()
}

/// The case number in the address of a status page.
pub fn number_of(address: &str) -> &str {
    address.trim_start_matches("/cases/").split('?').next().unwrap()
}

/// The status page, without the confirmation.
pub fn status_of(address: &str) -> String {
    address.replace("&sent=1", "")
}

/// The value of a hidden field.
pub fn value_of(page: &str, name: &str) -> String {
    let start = format!("name=\"{name}\" value=\"");
    page.split_once(&start).unwrap().1.split('"').next().unwrap().to_owned()
}
