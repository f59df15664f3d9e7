//! The house in this process, without its worker: what is stored is exactly what intake stores.
use std::{collections::HashMap, sync::Arc};

use anyhow::{Context, ensure};
use axum::{
    Router,
    body::Body,
    http::{Request, Response, header},
};
use safeharbor::{
    config::{Config, Flags, Storage},
    services::App,
    startup::{self, Publishing, Surroundings},
    web::{self, brand::Brand},
};
use tower::ServiceExt;

use super::{form, place::Place};

/// An open house.
pub struct House {
    pub app: Arc<App>,
    pub policy: String,
    router: Router,
}

impl House {
    /// Opens it on the database of `place`, migrated and with its policies published.
    pub async fn open(place: &Place) -> anyhow::Result<Self> {
        let text = |path: &std::path::Path| Some(path.display().to_string());
        let storage = Storage { data: text(place.data()), database: Some(place.url.clone()) };
        let flags = Flags { listen: None, policies: text(&place.policies), storage };
        let environment = [("SAFEHARBOR__LIMITS__NOTICES_PER_MINUTE".to_owned(), "0".to_owned())];
        let config = Config::load(None, HashMap::from(environment), &flags)?;
        let policies = startup::policies::read(config.policies.as_deref())?;
        let here = Surroundings::of_this_machine();
        let app = startup::app(&config, policies, Publishing::Publish, here).await?;
        let policy = app.policies.copyright().version().to_string();
        let router = web::router(&startup::web(&config, app.clone(), Brand::default(), false));
        Ok(Self { app, policy, router })
    }

    async fn send(&self, request: Request<Body>) -> anyhow::Result<Response<Body>> {
        Ok(self.router.clone().oneshot(request).await?)
    }

    async fn post(&self, path: &str, body: Vec<u8>) -> anyhow::Result<Response<Body>> {
        let request = Request::post(path)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header("sec-fetch-site", "same-origin")
            .body(Body::from(body))?;
        self.send(request).await
    }

    /// Takes one notice in; the address of its status page.
    pub async fn notice(&self) -> anyhow::Result<String> {
        let answer = self.post("/notices", form::body(&self.policy)).await?;
        ensure!(answer.status() == 303, "a notice was answered with {}", answer.status());
        let location = answer.headers().get(header::LOCATION).context("no location")?;
        Ok(location.to_str()?.trim_end_matches("&sent=1").to_owned())
    }

    /// Signs in at the desk; the cookie of the session.
    pub async fn sign_in(&self, form: &[u8]) -> anyhow::Result<String> {
        let answer = self.post("/desk/sign-in", form.to_vec()).await?;
        let cookie = answer.headers().get(header::SET_COOKIE).context("not signed in")?;
        Ok(cookie.to_str()?.split(';').next().unwrap_or_default().to_owned())
    }

    /// Opens a page to its last byte.
    pub async fn page(&self, path: &str, cookie: &str) -> anyhow::Result<()> {
        let request = Request::get(path).header(header::COOKIE, cookie).body(Body::empty())?;
        let answer = self.send(request).await?;
        ensure!(answer.status() == 200, "{path} was answered with {}", answer.status());
        axum::body::to_bytes(answer.into_body(), usize::MAX).await?;
        Ok(())
    }
}
