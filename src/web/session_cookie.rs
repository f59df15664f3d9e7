//! The cookie that carries a session: the desk's and the claimant's differ in name and in who may bring it.
use axum_extra::extract::cookie::{Cookie, CookieJar, SameSite};

use super::Web;
use crate::services::people::Token;

/// One kind of session.
pub struct SessionCookie {
    /// Its name over TLS: the browser itself refuses `__Host-` from any other host or path.
    pub over_tls: &'static str,
    /// Its name otherwise.
    pub plain: &'static str,
    /// Whether the browser brings it when another site leads here.
    pub same_site: SameSite,
}

impl SessionCookie {
    /// The cookie that carries a session.
    pub fn of(&self, web: &Web, token: &Token) -> Cookie<'static> {
        self.with_value(web, token.reveal().to_owned())
    }

    /// The cookie that ends it.
    pub fn none(&self, web: &Web) -> Cookie<'static> {
        let mut cookie = self.with_value(web, String::new());
        cookie.make_removal();
        cookie
    }

    /// The token that the browser presents.
    pub fn token(&self, web: &Web, jar: &CookieJar) -> Option<String> {
        jar.get(self.name(web)).map(|cookie| cookie.value().to_owned())
    }

    fn with_value(&self, web: &Web, value: String) -> Cookie<'static> {
        let mut cookie = Cookie::new(self.name(web), value);
        cookie.set_path("/");
        cookie.set_http_only(true);
        cookie.set_secure(is_tls(web));
        cookie.set_same_site(self.same_site);
        cookie
    }

    fn name(&self, web: &Web) -> &'static str {
        if is_tls(web) { self.over_tls } else { self.plain }
    }
}

fn is_tls(web: &Web) -> bool {
    web.app.settings.public_url.scheme() == "https"
}
