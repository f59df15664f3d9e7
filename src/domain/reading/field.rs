//! Lines of the kind `Name: value`, and words that look like a name.
use super::{Found, Span};

/// What a label introduces.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Field {
    /// The natural person who writes.
    Name,
    /// The company written for.
    Organisation,
    /// An e-mail address.
    Email,
    /// A telephone number.
    Phone,
    /// A postal address.
    Address,
    /// The owner of the right.
    Owner,
    /// The work.
    Work,
    /// A signature.
    Signature,
    /// Whatever follows is about the other side.
    Infringer,
}

/// The labels, in lower case, without what stands in brackets.
const LABELS: &[(Field, &[&str])] = &[
    (
        Field::Name,
        &[
            "name",
            "full name",
            "full legal name",
            "my name",
            "my name is",
            "legal name",
            "contact name",
            "contact",
            "first name",
            "name and title",
            "contact person",
            "complainant",
            "complaining party",
            "representative",
            "your name",
            "vollständiger name",
            "ansprechpartner",
            "nom",
            "nom complet",
            "nombre",
            "nombre completo",
            "nome",
            "nome completo",
            "nome e cognome",
            "naam",
            "имя",
            "фио",
            "姓名",
            "氏名",
            "이름",
            "성명",
        ],
    ),
    (
        Field::Organisation,
        &[
            "company",
            "company name",
            "organization name",
            "organisation name",
            "organisation",
            "organization",
            "name of company",
            "firm",
            "business",
            "firma",
            "unternehmen",
            "société",
            "entreprise",
            "empresa",
            "compañía",
            "azienda",
            "società",
            "bedrijf",
            "компания",
            "организация",
            "公司",
            "会社名",
            "회사",
        ],
    ),
    (
        Field::Email,
        &[
            "email",
            "e-mail",
            "mail",
            "email address",
            "e-mail address",
            "my email",
            "my email address",
            "contact email",
            "e-mail-adresse",
            "adresse email",
            "courriel",
            "correo electrónico",
            "correo",
            "endereço de e-mail",
            "indirizzo email",
            "e-mailadres",
            "электронная почта",
            "почта",
            "邮箱",
            "电子邮件",
            "メール",
            "이메일",
        ],
    ),
    (
        Field::Phone,
        &[
            "phone",
            "phone number",
            "telephone",
            "telephone number",
            "tel",
            "tel.",
            "mobile",
            "mobile phone",
            "cell",
            "cell phone",
            "fax",
            "office",
            "direct",
            "contact number",
            "fon",
            "telefon",
            "telefonnummer",
            "handy",
            "mobil",
            "téléphone",
            "teléfono",
            "telefone",
            "telefono",
            "telefoon",
            "телефон",
            "电话",
            "手机",
            "電話",
            "전화",
            "전화번호",
            "t",
            "p",
            "m",
            "ph",
        ],
    ),
    (
        Field::Address,
        &[
            "address",
            "physical address",
            "mailing address",
            "postal address",
            "street address",
            "street",
            "my address",
            "add",
            "business address",
            "registered address",
            "office address",
            "city, state, and zip",
            "anschrift",
            "adresse",
            "postanschrift",
            "dirección",
            "endereço",
            "indirizzo",
            "adres",
            "адрес",
            "地址",
            "住所",
            "주소",
        ],
    ),
    (
        Field::Owner,
        &[
            "copyright owner",
            "copyright holder",
            "copyright owner(s)",
            "copyrighted owner",
            "copyrighted owner(s)",
            "rights holder",
            "rightsholder",
            "rights owner",
            "right holder",
            "copyright owner name",
            "name of ip owner",
            "copyright owner(s) or exclusive licensee",
            "copyright owner or exclusive licensee",
            "intellectual property owner",
            "name of copyright owner",
            "owner",
            "ip owner",
            "owner of the copyright",
            "owner of the work",
            "name of injured party",
            "rechteinhaber",
            "urheber",
            "titulaire des droits",
            "titular de los derechos",
            "titular dos direitos",
            "titolare dei diritti",
            "rechthebbende",
            "правообладатель",
            "权利人",
            "著作権者",
            "저작권자",
        ],
    ),
    (
        Field::Work,
        &[
            "work",
            "works",
            "copyrighted work",
            "copyrighted works",
            "copyright work(s)",
            "copyright works",
            "representative list of titles",
            "list of copyrighted works alleged to be infringed",
            "the following copyrighted work is being infringed",
            "list of works",
            "infringed work(s)",
            "copyrighted material infringed upon",
            "my copyrighted work",
            "our copyrighted work",
            "work(s) infringed",
            "description of copyrighted work(s)",
            "what work was allegedly infringed",
            "copyrighted work(s)",
            "original work",
            "original works",
            "title",
            "title of work",
            "title of the work",
            "titles",
            "work(s)",
            "name of work",
            "description of work",
            "description of the work",
            "description of copyrighted work",
            "identification of copyrighted work",
            "identification of the copyrighted work",
            "identification of copyrighted works",
            "copyrighted material",
            "copyright work",
            "infringed work",
            "infringed works",
            "original content",
            "work infringed",
            "the copyrighted work",
            "copyrighted content",
            "protected work",
            "copyrighted work infringed",
            "original copyrighted work",
            "the original work",
            "the original copyrighted work",
            "work under question",
            "work title",
            "werk",
            "werke",
            "titel",
            "geschütztes werk",
            "œuvre",
            "oeuvre",
            "titre",
            "obra",
            "título",
            "opera",
            "titolo",
            "произведение",
            "название",
            "作品",
            "作品名",
            "저작물",
        ],
    ),
    (
        Field::Signature,
        &[
            "signature",
            "my electronic signature follows",
            "electronic signature of the copyright owner",
            "this is my electronic signature",
            "/s",
            "signed",
            "electronic signature",
            "my signature",
            "digital signature",
            "physical or electronic signature",
            "my electronic signature",
            "signed by",
            "sign",
            "by",
            "unterschrift",
            "unterzeichnet",
            "firma electrónica",
            "firmado",
            "assinatura",
            "assinado",
            "handtekening",
            "firma digitale",
            "подпись",
            "签名",
            "签字",
            "署名",
            "서명",
        ],
    ),
    (
        Field::Infringer,
        &[
            "infringer",
            "alleged infringer",
            "publisher",
            "publisher information",
            "username",
            "user",
            "github user",
            "the user may be contacted at",
            "contact information for the alleged infringer",
            "to",
            "cc",
            "from",
            "attn",
            "sent",
            "subject",
        ],
    ),
];

/// A label, and what it introduces.
#[derive(Debug, Clone)]
pub(super) struct Label {
    /// What it is about.
    pub field: Field,
    /// What stands behind it or below it.
    pub value: Found,
}

/// A label is no longer than this, in bytes.
const LABEL_MOST: usize = 64;
/// A value on lines below its label is no longer than this, in bytes and in lines.
const BELOW_MOST: (usize, usize) = (600, 6);
/// A value that people are shown is cut here, in characters.
const SHOWN_MOST: usize = 400;

/// Every label of `text`, in order.
pub(super) fn labels(text: &str) -> Vec<Label> {
    let mut found = Vec::new();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        if let Some((field, behind)) = label(line) {
            let value = line[behind..].trim().trim_matches(['*', '_', ' ']);
            let value = if value.is_empty() {
                below(text, start + line.len(), field)
            } else {
                line[behind..].find(value).map(|at| {
                    let at = start + behind + at;
                    let many = field == Field::Address;
                    let end =
                        if many { address_end(text, at + value.len()) } else { at + value.len() };
                    self::found(text, at, end)
                })
            };
            found.extend(
                value.filter(|value| !value.value.is_empty()).map(|value| Label { field, value }),
            );
        }
        start += line.len();
    }
    found
}

/// The label at the start of `line`, and the byte behind its colon.
fn label(line: &str) -> Option<(Field, usize)> {
    let trimmed = line.trim_start_matches(|c: char| {
        c.is_whitespace()
            || c.is_ascii_digit()
            || matches!(
                c,
                '*' | '_' | '>' | '#' | '-' | '+' | '.' | ')' | '(' | '•' | '[' | ']' | '\\'
            )
    });
    let skipped = line.len() - trimmed.len();
    let mut most = trimmed.len().min(LABEL_MOST);
    while !trimmed.is_char_boundary(most) {
        most -= 1;
    }
    let head = &trimmed[..most];
    let colon =
        head.find([':', '：', '\n']).or((head.len() == trimmed.len()).then_some(head.len()))?;
    let behind =
        trimmed[colon..].chars().next().map_or(0, |c| if c == '\n' { 0 } else { c.len_utf8() });
    let name = head[..colon].trim_matches([' ', '\t', '\r', '*', '_', '#']);
    let heading = behind == 0;
    let lower = name.to_lowercase();
    let (field, _) = LABELS.iter().find(|(_, names)| names.contains(&lower.as_str()))?;
    // Without a colon only a heading of several words is a label.
    let marked = trimmed.len() != line.len() && line.trim_start().starts_with(['*', '_', '#']);
    let owner = *field == Field::Owner;
    (!heading || (lower.contains(' ') && !owner) || marked && !owner)
        .then_some((*field, skipped + colon + behind))
}

/// The lines below a label that stands alone.
fn below(text: &str, from: usize, field: Field) -> Option<Found> {
    let mut at = from;
    let mut value: Option<(usize, usize)> = None;
    for line in text[from..].split_inclusive('\n').take(BELOW_MOST.1 + 2) {
        let trimmed = line.trim();
        let begun = value.is_some();
        if (trimmed.is_empty() && begun)
            || at - from > BELOW_MOST.0
            || trimmed.trim_end_matches('*').ends_with('?')
            || (!trimmed.is_empty() && label(line).is_some())
        {
            break;
        }
        if !trimmed.is_empty() {
            let end = at + line.trim_end().len();
            let begin = at + (line.len() - line.trim_start().len());
            value = Some((value.map_or(begin, |value| value.0), end));
            if !matches!(field, Field::Address | Field::Work | Field::Owner) {
                break;
            }
        }
        at += line.len();
    }
    let (start, end) = value?;
    Some(found(text, start, clip(text, start, end)))
}

/// Where the address ends whose first line ends at `end`: before a blank line, a label, or an e-mail address.
fn address_end(text: &str, end: usize) -> usize {
    let Some(next) = text[end..].find('\n').filter(|at| *at < 8).map(|at| end + at + 1) else {
        return end;
    };
    let (mut at, mut last) = (next, end);
    for line in text[next..].split_inclusive('\n').take(BELOW_MOST.1) {
        let trimmed = line.trim();
        if trimmed.is_empty()
            || trimmed.len() > 80
            || trimmed.contains(['@', ':'])
            || trimmed.ends_with('.')
        {
            break;
        }
        last = at + line.trim_end().len();
        at += line.len();
    }
    last
}

fn clip(text: &str, start: usize, end: usize) -> usize {
    let mut end = end.min(start + BELOW_MOST.0);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    end
}

/// These bytes of `text`, without markup, blanks joined; line ends stay.
pub(super) fn found(text: &str, start: usize, end: usize) -> Found {
    let raw = &text[start..end];
    let body = raw.trim_matches(|c: char| c.is_whitespace() || matches!(c, '*' | '_' | '\\' | '`'));
    let start = start + (body.as_ptr() as usize - raw.as_ptr() as usize);
    let lines = body.lines().map(|line| {
        let words: Vec<&str> = line
            .split_whitespace()
            .filter(|word| !word.chars().all(|c| "*_>#\\".contains(c)))
            .collect();
        words.join(" ").trim_matches(['*', '_', '\\']).trim().to_owned()
    });
    let lines: Vec<String> = lines.filter(|line| !line.is_empty()).collect();
    let mut value = lines.join("\n");
    if let Some((cut, _)) = value.char_indices().nth(SHOWN_MOST) {
        value.truncate(cut);
        value.push('…');
    }
    Found { value, span: Span { start, end: start + body.len() } }
}

/// The name at the start of `text`: up to eight words that begin large, such as `Marta Lindqvist` or `Acme Ltd.`.
pub(super) fn name_at(text: &str) -> Option<&str> {
    let mut end = 0;
    for word in text.split_inclusive([' ', '\n']).take(8) {
        let bare = word.trim();
        let large = bare
            .chars()
            .next()
            .is_some_and(|c| c.is_uppercase() || (end > 0 && (c == '&' || c.is_ascii_digit())));
        let linking = end > 0
            && matches!(
                bare,
                "of" | "de" | "van" | "von" | "der" | "and" | "the" | "y" | "e" | "et" | "und"
            );
        if !large && !linking || word.len() > 40 {
            break;
        }
        end += word.len();
        let closed = bare.ends_with([',', ';', ':', ')', '"', '”'])
            || (bare.ends_with('.') && bare.len() > 5);
        if closed || word.ends_with('\n') {
            break;
        }
    }
    let name = text[..end].trim_end_matches(|c: char| {
        c.is_whitespace() || matches!(c, ',' | ';' | ':' | ')' | '"' | '”')
    });
    let linking = [" of", " de", " van", " von", " der", " and", " the", " y", " e", " et", " und"];
    let name = linking.into_iter().find_map(|word| name.strip_suffix(word)).unwrap_or(name);
    (name.len() > 1).then_some(name)
}

/// Whether a line could be somebody's name and nothing else.
pub(super) fn is_name(line: &str) -> bool {
    let words = line.split_whitespace().count();
    let letters =
        line.chars().all(|c| c.is_alphabetic() || matches!(c, ' ' | '.' | '\'' | '’' | '-' | ','));
    (1..=5).contains(&words)
        && letters
        && line.chars().next().is_some_and(|c| c.is_uppercase() || c > '\u{2e80}')
}

/// Whether personal data was taken out of `text` before it was published.
pub(super) fn is_removed(text: &str) -> bool {
    let lower = text.trim().trim_matches(['*', '_', '.', ',', ' ']).to_lowercase();
    REMOVED.iter().any(|mark| lower == *mark)
}

/// What publishers put where personal data stood.
pub(super) const REMOVED: &[&str] = &[
    "[private]",
    "[redacted]",
    "[removed]",
    "[name]",
    "[private information]",
    "[email]",
    "[phone]",
    "[address]",
    "[signature]",
];
