//! Floor 4: pages and routes. A handler extracts, calls one service and answers.
pub mod api;
pub mod assets;
pub mod brand;
pub mod desk;
mod dev;
pub mod error;
pub mod extract;
pub mod health;
mod layers;
pub mod limit;
pub mod metrics;
mod patience;
mod problem_page;
pub mod public;
mod refusal;
mod seats;
pub mod serve;
mod session_cookie;
pub mod site;
pub mod upload;
pub mod visit;

use std::{
    net::{IpAddr, SocketAddr},
    ops::Deref,
    sync::Arc,
};

use axum::{Router, extract::ConnectInfo, http::Extensions, routing::get};
use ipnet::IpNet;

pub use error::Nope;

use crate::services::{App, limits::Limits};

/// What the edge needs to know of the configuration.
#[derive(Debug, Clone)]
pub struct EdgeSettings {
    /// Proxies whose `X-Forwarded-For` is believed.
    pub trusted_proxies: Vec<IpNet>,
    /// Notices that one address may send in a minute; 0 sets no limit.
    pub notices_per_minute: u32,
    /// Requests that one key of the programming interface may send in a minute; 0 sets no limit.
    pub api_per_minute: u32,
    /// Bytes of a submitted form, or of a document sent to the programming interface.
    pub form_bytes: usize,
    /// The provider's logo and colour.
    pub brand: brand::Brand,
    /// Whether pages for those who build safeharbor are shown.
    pub dev: bool,
}

/// The state of every handler.
#[derive(Clone)]
pub struct Web(Arc<Edge>);

/// What [`Web`] shares.
pub struct Edge {
    /// The services.
    pub app: Arc<App>,
    /// Settings of the edge.
    pub settings: EdgeSettings,
    /// How many notices each address has sent lately.
    pub senders: limit::Senders,
    /// How many lists each address had looked at this minute.
    pub glances: limit::Glances,
    /// How many requests each program has sent lately.
    pub programs: limit::Programs,
    /// What the nodes have counted together.
    pub limits: Arc<Limits>,
    /// Whether this node is about to stop.
    pub leaving: health::Leaving,
    /// The policies as pages.
    pub shelf: public::shelf::Shelf,
    /// The provider's logo and colour as files.
    pub dress: brand::Dress,
}

impl Deref for Web {
    type Target = Edge;

    fn deref(&self) -> &Edge {
        &self.0
    }
}

impl Web {
    /// Puts the edge around the services.
    #[must_use]
    pub fn new(app: Arc<App>, settings: EdgeSettings) -> Self {
        let quotas = [settings.notices_per_minute, settings.api_per_minute];
        let limits = Arc::new(Limits::of(&app, quotas));
        let senders = limit::Senders::new(app.clone(), limits.clone());
        let programs = limit::Programs::new(app.clone(), limits.clone());
        let shelf = public::shelf::Shelf::new(app.policies.in_force());
        let leaving = health::Leaving::default();
        let glances = limit::Glances::default();
        let dress = brand::Dress::of(&settings.brand);
        let edge =
            Edge { app, settings, senders, glances, programs, limits, leaving, shelf, dress };
        Self(Arc::new(edge))
    }

    /// Whether a request came from a proxy that is trusted.
    fn is_behind_proxy(&self, request: &Extensions) -> bool {
        let trusted =
            |ip: IpAddr| self.settings.trusted_proxies.iter().any(|net| net.contains(&ip));
        let peer = request.get::<ConnectInfo<SocketAddr>>();
        peer.is_some_and(|ConnectInfo(peer)| trusted(peer.ip()))
    }
}

/// Every route of the server, inside its layers.
pub fn router(web: &Web) -> Router {
    let routes = Router::new()
        .merge(public::routes())
        .merge(desk::routes(web))
        .merge(api::routes(web))
        .route("/assets/{hash}/{*name}", get(assets::asset))
        .route("/brand/{hash}/{name}", get(brand::file))
        .route("/health/live", get(health::live))
        .route("/health/ready", get(health::ready))
        .fallback(error::no_such_page)
        .method_not_allowed_fallback(error::no_such_method);
    let routes = if web.settings.dev { routes.merge(dev::routes()) } else { routes };
    layers::around(routes, web).with_state(web.clone())
}
