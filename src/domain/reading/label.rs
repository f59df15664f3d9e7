//! The labels of lines such as `Name: value`, and what each introduces.
use std::{collections::HashMap, sync::LazyLock};

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

/// The labels, in lower case, with `|` between them.
const LABELS: &[(Field, &str)] = &[
    (
        Field::Name,
        "name|full name|full legal name|my name|my name is|legal name|contact name|\
         contact|first name|name and title|contact person|complainant|complaining party|\
         representative|your name|vollständiger name|ansprechpartner|nom|nom complet|\
         nombre|nombre completo|nome|nome completo|nome e cognome|naam|имя|фио|姓名|氏名|이름|\
         성명",
    ),
    (
        Field::Organisation,
        "company|company name|organization name|organisation name|organisation|\
         organization|name of company|firm|business|firma|unternehmen|société|\
         entreprise|empresa|compañía|azienda|società|bedrijf|компания|организация|公司|\
         会社名|회사",
    ),
    (
        Field::Email,
        "email|e-mail|mail|email address|e-mail address|my email|my email address|\
         contact email|e-mail-adresse|adresse email|courriel|correo electrónico|correo|\
         endereço de e-mail|indirizzo email|e-mailadres|электронная почта|почта|邮箱|电子邮件|\
         メール|이메일",
    ),
    (
        Field::Phone,
        "phone|phone number|telephone|telephone number|tel|tel.|mobile|mobile phone|\
         cell|cell phone|fax|office|direct|contact number|fon|telefon|telefonnummer|\
         handy|mobil|téléphone|teléfono|telefone|telefono|telefoon|телефон|电话|手机|電話|전화|\
         전화번호|t|p|m|ph",
    ),
    (
        Field::Address,
        "address|physical address|mailing address|postal address|street address|street|\
         my address|add|business address|registered address|office address|\
         city, state, and zip|anschrift|adresse|postanschrift|dirección|endereço|\
         indirizzo|adres|адрес|地址|住所|주소",
    ),
    (
        Field::Owner,
        "copyright owner|copyright holder|copyright owner(s)|copyrighted owner|\
         copyrighted owner(s)|rights holder|rightsholder|rights owner|right holder|\
         copyright owner name|name of ip owner|copyright owner(s) or exclusive licensee|\
         copyright owner or exclusive licensee|intellectual property owner|\
         name of copyright owner|owner|ip owner|owner of the copyright|\
         owner of the work|name of injured party|rechteinhaber|urheber|\
         titulaire des droits|titular de los derechos|titular dos direitos|\
         titolare dei diritti|rechthebbende|правообладатель|权利人|著作権者|저작권자",
    ),
    (
        Field::Work,
        "work|works|copyrighted work|copyrighted works|copyright work(s)|\
         copyright works|representative list of titles|\
         list of copyrighted works alleged to be infringed|\
         the following copyrighted work is being infringed|list of works|\
         infringed work(s)|copyrighted material infringed upon|my copyrighted work|\
         our copyrighted work|work(s) infringed|description of copyrighted work(s)|\
         what work was allegedly infringed|copyrighted work(s)|original work|\
         original works|title|title of work|title of the work|titles|work(s)|\
         name of work|description of work|description of the work|\
         description of copyrighted work|identification of copyrighted work|\
         identification of the copyrighted work|identification of copyrighted works|\
         copyrighted material|copyright work|infringed work|infringed works|\
         original content|work infringed|the copyrighted work|copyrighted content|\
         protected work|copyrighted work infringed|original copyrighted work|\
         the original work|the original copyrighted work|work under question|work title|\
         werk|werke|titel|geschütztes werk|œuvre|oeuvre|titre|obra|título|opera|titolo|\
         произведение|название|作品|作品名|저작물",
    ),
    (
        Field::Signature,
        "signature|my electronic signature follows|\
         electronic signature of the copyright owner|this is my electronic signature|/s|\
         signed|electronic signature|my signature|digital signature|\
         physical or electronic signature|my electronic signature|signed by|sign|by|\
         unterschrift|unterzeichnet|firma electrónica|firmado|assinatura|assinado|\
         handtekening|firma digitale|подпись|签名|签字|署名|서명",
    ),
    (
        Field::Infringer,
        "infringer|alleged infringer|publisher|publisher information|username|user|\
         github user|the user may be contacted at|\
         contact information for the alleged infringer|to|cc|from|attn|sent|subject",
    ),
];

static FIELDS: LazyLock<HashMap<&str, Field>> = LazyLock::new(|| {
    let named =
        LABELS.iter().flat_map(|(field, names)| names.split('|').map(|name| (name, *field)));
    named.collect()
});

/// What the label `name` introduces, in lower case.
pub(super) fn field(name: &str) -> Option<Field> {
    FIELDS.get(name).copied()
}
