//! The help centre: every article by what it is about, the search, one article, and whether it helped.
use askama::Template;
use axum::{
    extract::State,
    http::{Method, StatusCode},
    response::{IntoResponse, Redirect, Response},
};
use serde::Deserialize;

use super::{
    super::{
        Nope, Web, assets,
        extract::Form,
        site::{Site, page},
        visit::Visit,
    },
    asked::{Asked, Named},
};
use crate::{
    domain::policy::help::{Article, Category, Page},
    services::{
        chain,
        help::{self, Found},
    },
};

/// Characters of a query that are shown again.
const SHOWN: usize = 200;

#[derive(Template)]
#[template(path = "public/help.html")]
struct HelpPage {
    site: Site,
    css: String,
    js: String,
    query: String,
    search: Option<Search>,
    subjects: Vec<Subject>,
    most_read: Vec<Article>,
}

/// What came of a search.
struct Search {
    /// How many, in a sentence.
    summary: String,
    hits: Vec<Hit>,
    found: Found,
    /// The database does not answer.
    broken: bool,
}

struct Hit {
    article: Article,
    subject: String,
    snippet: Vec<(bool, String)>,
}

/// A category and its articles.
struct Subject {
    key: &'static str,
    title: String,
    articles: Vec<Article>,
}

#[derive(Template)]
#[template(path = "public/help_article.html")]
struct ArticlePage {
    site: Site,
    css: String,
    query: String,
    article: Article,
    html: String,
    subject: Subject,
    related: Vec<Article>,
    /// What the reader just said.
    helped: Option<bool>,
}

/// Whether an article answered the question.
#[derive(Deserialize)]
pub struct Answer {
    helped: Helped,
}

#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum Helped {
    Yes,
    No,
}

/// `/help`, `/help?q=`
pub async fn find(web: Visit, asked: Asked) -> Result<Response, Nope> {
    let query = asked.get("q");
    let search = if query.is_empty() { None } else { Some(search(&web, query).await) };
    let centre = &web.app.help;
    let subjects = Category::ALL.iter().map(|category| subject(&web, *category));
    let template = HelpPage {
        site: Site::new(&web, "help"),
        css: assets::address("help.css"),
        js: assets::address("help.js"),
        query: shown(query),
        search,
        subjects: subjects.filter(|subject| !subject.articles.is_empty()).collect(),
        most_read: centre.most_read().into_iter().map(|page| page.article.clone()).collect(),
    };
    page(StatusCode::OK, &template)
}

/// `/help/{slug}`
pub async fn read(
    method: Method,
    web: Visit,
    Named(slug): Named,
    asked: Asked,
) -> Result<Response, Nope> {
    let centre = &web.app.help;
    let found = article(&web, &slug)?;
    let helped = match asked.get("helped") {
        "yes" => Some(true),
        "no" => Some(false),
        _ => None,
    };
    if method == Method::GET && helped.is_none() {
        centre.was_read(&slug);
    }
    let related = found.article.related.iter().filter_map(|slug| centre.help.page(slug.as_str()));
    let template = ArticlePage {
        site: Site::new(&web, "help"),
        css: assets::address("help.css"),
        query: String::new(),
        html: found.html.body.clone(),
        subject: subject(&web, found.article.category),
        related: related.map(|page| page.article.clone()).collect(),
        article: found.article.clone(),
        helped,
    };
    page(StatusCode::OK, &template)
}

/// `POST /help/{slug}/answer`
pub async fn answer(
    State(web): State<Web>,
    Named(slug): Named,
    Form(Answer { helped }): Form<Answer>,
) -> Result<Response, Nope> {
    let centre = &web.app.help;
    article(&web, &slug)?;
    let (helped, said) = match helped {
        Helped::Yes => (true, "yes"),
        Helped::No => (false, "no"),
    };
    centre.was_answered(&slug, helped);
    Ok(Redirect::to(&format!("/help/{slug}?helped={said}#answer")).into_response())
}

async fn search(web: &Visit, query: &str) -> Search {
    let words = web.words;
    let (found, broken) = match help::search(&web.app, query).await {
        Ok(found) => (found, false),
        // Whoever looks for help is not sent away: the subjects stand below.
        Err(error) => {
            tracing::error!(error = %chain(&error), "the help centre could not be searched");
            (Found::default(), true)
        }
    };
    let hit = |hit: &help::Hit| {
        let page = web.app.help.help.page(&hit.slug)?;
        let subject = words.say(page.article.category.name());
        Some(Hit { article: page.article.clone(), subject, snippet: hit.snippet.clone() })
    };
    let hits: Vec<Hit> = found.hits.iter().filter_map(hit).collect();
    let summary = if broken {
        words.say("help-broken")
    } else if hits.is_empty() {
        words.say("help-nothing")
    } else {
        words.tell("help-found").with("many", hits.len()).to_string()
    };
    Search { summary, hits, found, broken }
}

fn subject(web: &Visit, category: Category) -> Subject {
    let pages = web.app.help.help.pages().iter();
    let articles = pages.filter(|page| page.article.category == category);
    Subject {
        key: category.key(),
        title: web.words.say(category.name()),
        articles: articles.map(|page| page.article.clone()).collect(),
    }
}

/// As much of a query as anybody wants to see again, without signs that cannot be seen.
fn shown(query: &str) -> String {
    query.chars().filter(|c| !c.is_control()).take(SHOWN).collect()
}

fn article<'a>(web: &'a Web, slug: &str) -> Result<&'a Page, Nope> {
    web.app.help.help.page(slug).ok_or(Nope::NotFound)
}
