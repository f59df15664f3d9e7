//! Files of many notices as senders make them.

/// A table whose every row is a complete notice about another address; row 1 names the columns.
pub fn complete_csv(rows: usize) -> String {
    let head = "Infringing URL,Copyrighted work,Name,E-mail,Phone,Address,Good faith,Accuracy,Authority,Signature\n";
    let mut lines = vec![head.to_owned()];
    lines.extend((0..rows).map(|row| format!(
        "https://files.example.com/{row}.jpg,Photograph {row},Maria Gómez,maria@gomez.example,+1 212 555 0100,\"12 Canal Street\nNew York\",yes,yes,yes,Maria Gómez\n"
    )));
    lines.concat()
}
