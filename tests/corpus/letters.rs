//! The notices of the folder: each with its text and the web addresses that stand in it.
use std::{
    collections::HashSet,
    fs,
    net::IpAddr,
    path::{Path, PathBuf},
};

use url::{Host, Url};

/// A notice as somebody published it.
pub struct File {
    pub name: String,
    /// With LF line ends.
    pub text: String,
    /// Every web address in it, in order, as often as it stands there.
    pub addresses: Vec<String>,
}

/// All files below a folder, in a fixed order: archives name them `.md`, `.markdown`, or nothing.
pub fn read(folder: &Path) -> Vec<File> {
    let mut paths = vec![];
    find(folder, &mut paths);
    paths.sort();
    let file = |path: &PathBuf| {
        let bytes = fs::read(path).expect("a file");
        // What is no UTF-8 cannot be typed into a form either.
        let text = String::from_utf8_lossy(&bytes).replace("\r\n", "\n").replace('\r', "\n");
        let name = path.strip_prefix(folder).unwrap_or(path).display().to_string();
        File { name, addresses: addresses(&text), text }
    };
    paths.iter().map(file).collect()
}

fn find(folder: &Path, paths: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder").flatten() {
        let path = entry.path();
        if path.is_dir() {
            find(&path, paths);
        } else {
            paths.push(path);
        }
    }
}

/// What begins with a scheme and ends where no address goes on.
fn addresses(text: &str) -> Vec<String> {
    let ends = |c: char| c.is_whitespace() || c.is_control() || "<>\"'`()[]{}|\\^“”’".contains(c);
    let starts = text.match_indices("http").map(|(at, _)| &text[at..]);
    let starts = starts.filter(|rest| rest.starts_with("http://") || rest.starts_with("https://"));
    let whole = starts.map(|rest| rest.split(ends).next().unwrap_or_default());
    whole
        .map(|address| address.trim_end_matches(['.', ',', ';', ':', '*', '!', '?']).to_owned())
        .collect()
}

/// The published rules, said again in other words: a web address that anybody can open.
pub fn is_public(address: &str) -> bool {
    let Ok(url) = Url::parse(address) else { return false };
    if address.chars().count() > 4_000 || !url.username().is_empty() || url.password().is_some() {
        return false;
    }
    match url.host() {
        None => false,
        Some(Host::Domain(name)) => {
            let labels: Vec<&str> = name.trim_end_matches('.').split('.').collect();
            let last = labels.last().copied().unwrap_or_default();
            labels.len() > 1 && !["local", "localhost", "internal", "lan"].contains(&last)
        }
        Some(Host::Ipv4(ip)) => is_outside(IpAddr::V4(ip)),
        Some(Host::Ipv6(ip)) => is_outside(IpAddr::V6(ip)),
    }
}

fn is_outside(ip: IpAddr) -> bool {
    match ip {
        IpAddr::V4(ip) => {
            !(ip.is_private() || ip.is_loopback() || ip.is_link_local() || ip.is_unspecified())
        }
        IpAddr::V6(ip) => !(ip.is_loopback() || ip.is_unspecified()),
    }
}

/// Each address once: the first of its spellings.
pub fn distinct(addresses: &[String]) -> Vec<String> {
    let mut seen = HashSet::new();
    let mut first = |address: &&String| seen.insert(Url::parse(address).map(String::from).ok());
    addresses.iter().filter(|address| first(address)).cloned().collect()
}
