//! A provider's logo: a small picture, SVG or PNG, that runs nothing and loads nothing.
use quick_xml::{
    Reader, XmlVersion,
    events::{BytesStart, Event},
};

/// Bytes of a logo: it comes with the first page, which is to stay below sixty kilobytes in all.
pub const BYTES_MOST: usize = 32 * 1024;
/// Pixels of a side of a PNG.
const SIDE_MOST: u32 = 4096;
const PNG: &[u8] = b"\x89PNG\r\n\x1a\n";
const SVG: &str = "http://www.w3.org/2000/svg";

/// What the bytes of a logo are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Scalable Vector Graphics.
    Svg,
    /// Portable Network Graphics.
    Png,
}

impl Kind {
    /// How it is served.
    #[must_use]
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Svg => "image/svg+xml",
            Self::Png => "image/png",
        }
    }

    /// The end of a file's name.
    #[must_use]
    pub const fn extension(self) -> &'static str {
        match self {
            Self::Svg => "svg",
            Self::Png => "png",
        }
    }
}

/// A logo that may be shown.
#[derive(Debug, Clone, PartialEq)]
pub struct Logo {
    /// What it is.
    pub kind: Kind,
    /// As in its file.
    pub bytes: Vec<u8>,
    /// Its width by its height.
    pub ratio: f64,
}

/// Why a file is no logo for us.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum LogoError {
    /// Too many bytes.
    #[error("it has more than {BYTES_MOST} bytes, and every visitor loads it first")]
    TooLarge,
    /// Neither kind.
    #[error("it is neither an SVG nor a PNG")]
    Unknown,
    /// A PNG without a plausible size.
    #[error("it is no PNG of at most {SIDE_MOST} by {SIDE_MOST} pixels")]
    Png,
    /// No XML that browsers read.
    #[error("its XML cannot be read: {0}")]
    Xml(String),
    /// Something that runs or loads.
    #[error(
        "it holds {0}, and a logo may run nothing and load nothing: save it as plain SVG, or as PNG"
    )]
    Active(String),
    /// Nobody could tell how wide it is.
    #[error(
        "its first element must be <svg xmlns=\"{SVG}\"> with a viewBox, or a width and a height"
    )]
    Size,
}

impl Logo {
    /// Judges the bytes of a file.
    ///
    /// # Errors
    /// Why they are no logo.
    pub fn parse(bytes: Vec<u8>) -> Result<Self, LogoError> {
        if bytes.len() > BYTES_MOST {
            return Err(LogoError::TooLarge);
        }
        let (kind, ratio) = if bytes.starts_with(PNG) {
            (Kind::Png, png(&bytes).ok_or(LogoError::Png)?)
        } else {
            let text = std::str::from_utf8(&bytes).map_err(|_| LogoError::Unknown)?;
            let text = text.trim_start_matches('\u{feff}').trim_start();
            if !text.starts_with('<') {
                return Err(LogoError::Unknown);
            }
            (Kind::Svg, svg(text)?)
        };
        Ok(Self { kind, bytes, ratio })
    }

    /// How wide it is when it is so high, in whole pixels.
    #[must_use]
    pub fn width_at(&self, height: u8) -> String {
        format!("{:.0}", (f64::from(height) * self.ratio).max(1.0))
    }
}

/// The ratio that the first chunk of a PNG tells.
fn png(bytes: &[u8]) -> Option<f64> {
    let head = bytes.get(8..24)?;
    let number = |at: usize| {
        let four = head.get(at..at + 4)?.try_into().ok()?;
        Some(u32::from_be_bytes(four)).filter(|side| (1..=SIDE_MOST).contains(side))
    };
    let is_head = head.get(..8)? == b"\0\0\0\x0dIHDR";
    let (width, height) = (number(8)?, number(12)?);
    is_head.then(|| f64::from(width) / f64::from(height))
}

/// Walks through the whole picture; the ratio that its root tells.
fn svg(text: &str) -> Result<f64, LogoError> {
    let mut reader = Reader::from_str(text);
    let (mut ratio, mut depth) = (None, 0_usize);
    loop {
        let event = reader.read_event().map_err(|error| LogoError::Xml(error.to_string()))?;
        match &event {
            Event::Start(tag) | Event::Empty(tag) => {
                let found = element(tag)?;
                let is_root = ratio.is_none();
                if is_root {
                    ratio = Some(size(tag)?);
                }
                if is_root != (depth == 0) || (is_root && found != "svg") {
                    return Err(LogoError::Size);
                }
                depth += usize::from(matches!(event, Event::Start(_)));
            }
            Event::End(_) => depth = depth.saturating_sub(1),
            Event::Text(text) => style(&text.xml10_content())?,
            Event::CData(text) => style(&text.xml10_content())?,
            Event::GeneralRef(name) => {
                let name = name.xml10_content();
                let known = ["amp", "lt", "gt", "quot", "apos"].contains(&&*name);
                if !known && !name.starts_with('#') {
                    return Err(LogoError::Xml(format!("&{name}; is not known")));
                }
            }
            Event::DocType(_) => return Err(active("a DOCTYPE")),
            Event::PI(_) => return Err(active("a processing instruction")),
            Event::Comment(_) | Event::Decl(_) => {}
            Event::Eof => break,
        }
    }
    if depth > 0 {
        return Err(LogoError::Xml("it ends too early".to_owned()));
    }
    ratio.ok_or(LogoError::Size)
}

fn active(what: impl Into<String>) -> LogoError {
    LogoError::Active(what.into())
}

/// The name of an element that may stand in a logo, without its prefix.
fn element(tag: &BytesStart<'_>) -> Result<String, LogoError> {
    const REFUSED: [&str; 9] = [
        "script",
        "foreignobject",
        "iframe",
        "object",
        "embed",
        "audio",
        "video",
        "handler",
        "listener",
    ];
    let name = tag.local_name().as_ref().to_ascii_lowercase();
    if REFUSED.contains(&name.as_str()) {
        return Err(active(format!("<{name}>")));
    }
    for (key, value) in attributes(tag)? {
        let value = value.trim();
        let outside = matches!(key.as_str(), "href" | "src") && !is_inside(value);
        let moved = key == "attributename" && value.to_ascii_lowercase().ends_with("href");
        if key.starts_with("on") || outside || moved {
            return Err(active(format!("the attribute {key} in <{name}>")));
        }
        style(value)?;
    }
    Ok(name)
}

/// Attributes by their names in small letters, without prefix; declarations of prefixes are `xmlns`.
fn attributes(tag: &BytesStart<'_>) -> Result<Vec<(String, String)>, LogoError> {
    let unread = |error: &dyn std::fmt::Display| LogoError::Xml(error.to_string());
    tag.attributes()
        .map(|attribute| {
            let attribute = attribute.map_err(|error| unread(&error))?;
            let value = attribute.normalized_value(XmlVersion::Implicit1_0);
            let value = value.map_err(|error| unread(&error))?;
            let declares = attribute.key.prefix().is_some_and(|it| it.as_ref() == "xmlns");
            let key = attribute.key.local_name();
            let key = if declares { "xmlns" } else { key.as_ref() }.to_ascii_lowercase();
            Ok((key, value.into_owned()))
        })
        .collect()
}

/// A place in the same picture, or a picture of dots that lies in it.
fn is_inside(address: &str) -> bool {
    const DOTS: [&str; 4] = ["png", "jpeg", "gif", "webp"];
    let dots = |kind: &str| address.starts_with(&format!("data:image/{kind};base64,"));
    address.starts_with('#') || DOTS.iter().any(|kind| dots(kind))
}

/// Words of a style may point at places in the same picture alone.
fn style(text: &str) -> Result<(), LogoError> {
    let small = text.to_ascii_lowercase();
    // With a backslash every word of a style can be written so that it is not found.
    if ["@import", "@font-face", "image-set(", "src(", "\\"].iter().any(|it| small.contains(it)) {
        return Err(active("a style that may load something"));
    }
    let outside = small.split("url(").skip(1).any(|rest| {
        !is_inside(rest.trim_start_matches(|it: char| it.is_whitespace() || "\"'".contains(it)))
    });
    if outside { Err(active("url(…) of something outside")) } else { Ok(()) }
}

/// The ratio of a root: its box, or else its width and height.
fn size(tag: &BytesStart<'_>) -> Result<f64, LogoError> {
    let all = attributes(tag)?;
    let value = |wanted: &str| all.iter().find(|(key, _)| key == wanted).map(|(_, value)| value);
    let number = |text: &str| {
        let number = text.trim().trim_end_matches("px").parse::<f64>().ok();
        number.filter(|it| it.is_finite() && *it > 0.0)
    };
    let drawn = all.iter().any(|(key, value)| key == "xmlns" && value == SVG);
    let pair = match value("viewbox") {
        Some(numbers) => {
            let all: Vec<_> =
                numbers.split([' ', ',', '\n', '\t']).filter(|it| !it.is_empty()).collect();
            all.get(2)
                .zip(all.get(3))
                .filter(|_| all.len() == 4)
                .map(|(w, h)| (number(w), number(h)))
        }
        None => value("width").zip(value("height")).map(|(w, h)| (number(w), number(h))),
    };
    match pair {
        Some((Some(width), Some(height))) if drawn => Ok(width / height),
        _ => Err(LogoError::Size),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PLAIN: &str = "<?xml version=\"1.0\"?><!-- drawn -->\n<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 80 20\"><defs><linearGradient id=\"g\"/></defs><style>.a{fill:url(#g)}</style><rect class=\"a\" width=\"80\" height=\"20\"/></svg>";

    fn parse(text: &str) -> Result<Logo, LogoError> {
        Logo::parse(text.as_bytes().to_vec())
    }

    fn with(inside: &str) -> String {
        format!("<svg xmlns=\"{SVG}\" viewBox=\"0 0 10 10\">{inside}</svg>")
    }

    #[test]
    fn a_plain_picture_is_taken_and_its_shape_is_known() {
        let logo = parse(PLAIN).expect("it is plain");
        assert_eq!((logo.kind, logo.width_at(40).as_str()), (Kind::Svg, "160"));
        let by_sides = format!("<svg xmlns=\"{SVG}\" width=\"30px\" height=\"10\"/>");
        assert_eq!(parse(&by_sides).expect("it has sides").width_at(40), "120");
        let mut png = PNG.to_vec();
        png.extend(b"\0\0\0\x0dIHDR\0\0\0\x64\0\0\0\x32");
        let logo = Logo::parse(png.clone()).expect("it says its size");
        assert_eq!((logo.kind, logo.width_at(40).as_str()), (Kind::Png, "80"));
        png[19] = 0;
        assert_eq!(Logo::parse(png), Err(LogoError::Png));
        assert_eq!(Logo::parse(PNG.to_vec()), Err(LogoError::Png));
    }

    #[test]
    fn whatever_runs_or_loads_is_refused() {
        for inside in [
            "<script>alert(1)</script>",
            "<SCRIPT/>",
            "<x:script xmlns:x=\"http://www.w3.org/2000/svg\"/>",
            "<foreignObject><p/></foreignObject>",
            "<rect onload=\"alert(1)\"/>",
            "<rect OnClick=\"alert(1)\"/>",
            "<a href=\"javascript:alert(1)\"/>",
            "<a xlink:href=\" https://elsewhere.example/\"/>",
            "<image href=\"//elsewhere.example/a.png\"/>",
            "<image href=\"data:image/svg+xml;base64,AAAA\"/>",
            "<use href=\"other.svg#a\"/>",
            "<set attributeName=\"xlink:href\" to=\"#a\"/>",
            "<style>@import 'a.css';</style>",
            "<style><![CDATA[rect{fill:url(https://elsewhere.example/)}]]></style>",
            "<style>rect{fill:url(&#104;ttps://elsewhere.example/)}</style>",
            "<style>rect{fill:\\75rl(https://elsewhere.example/)}</style>",
            "<rect style=\"fill:URL( 'https://elsewhere.example/')\"/>",
            "<?xml-stylesheet href=\"a.css\"?>",
        ] {
            let refused = parse(&with(inside)).expect_err(inside);
            assert!(matches!(refused, LogoError::Active(_)), "{inside}: {refused}");
        }
        let doctype = format!("<!DOCTYPE svg>{}", with(""));
        assert!(matches!(parse(&doctype), Err(LogoError::Active(_))));
    }

    #[test]
    fn what_stays_inside_is_taken() {
        for inside in [
            "<use href=\"#a\"/>",
            "<use xlink:href=\"#a\"/>",
            "<image href=\"data:image/png;base64,AAAA\"/>",
            "<rect fill=\"url(#g)\" stroke=\"url('#g')\"/>",
            "<text>R&amp;D &#169;</text>",
        ] {
            assert!(parse(&with(inside)).is_ok(), "{inside}");
        }
    }

    #[test]
    fn what_no_browser_would_show_is_refused_with_a_reason() {
        let large = with(&" ".repeat(BYTES_MOST));
        assert_eq!(parse(&large), Err(LogoError::TooLarge));
        for nothing in ["", "GIF89a", "a logo"] {
            assert_eq!(parse(nothing), Err(LogoError::Unknown), "{nothing}");
        }
        assert_eq!(Logo::parse(vec![0xff, 0xd8, 0xff]), Err(LogoError::Unknown));
        for broken in ["<svg", &with("<g>"), &with("&nbsp;"), "<svg></g>"] {
            let refused = parse(broken).expect_err(broken);
            assert!(matches!(refused, LogoError::Xml(_) | LogoError::Size), "{broken}: {refused}");
        }
        for shapeless in [
            "<html/>",
            "<svg viewBox=\"0 0 1 1\"/>",
            &format!("<svg xmlns=\"{SVG}\"/>"),
            &format!("<svg xmlns=\"{SVG}\" viewBox=\"0 0 10\"/>"),
            &format!("<svg xmlns=\"{SVG}\" viewBox=\"0 0 0 10\"/>"),
            &format!("<svg xmlns=\"{SVG}\" width=\"100%\" height=\"10\"/>"),
            &format!("<svg xmlns=\"{SVG}\" viewBox=\"0 0 1 1\"/><svg/>"),
        ] {
            assert_eq!(parse(shapeless), Err(LogoError::Size), "{shapeless}");
        }
    }
}
