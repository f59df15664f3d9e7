//! What the nodes tell each other of how often somebody has asked. Nothing here is worth keeping.
use jiff::Timestamp;
use uuid::Uuid;

use super::{StoreError, Tx};

statements! {
    PUT = {
        sqlite: "insert into limits (bucket, node, since, used, changed_at) values ($1, $2, $3, $4, $5) \
                 on conflict (bucket, node) do update set \
                 since = excluded.since, used = excluded.used, changed_at = excluded.changed_at",
        postgres: "insert into limits (bucket, node, since, used, changed_at) \
                   select given.bucket, $2, given.since, given.used, $5 \
                   from unnest($1::bytea[], $3::bigint[], $4::int[]) as given (bucket, since, used) \
                   on conflict (bucket, node) do update set \
                   since = excluded.since, used = excluded.used, changed_at = excluded.changed_at",
    };
    OTHERS = "select bucket, node, since, used from limits where changed_at > $1 and node <> $2 \
              order by changed_at desc limit 50000";
    FORGET = "delete from limits where changed_at < $1";
}

/// Who is counted: a kind, and a code that only this installation can make of somebody.
pub type Bucket = [u8; 17];

/// How often one node has admitted somebody since some moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Count {
    /// Who was admitted.
    pub bucket: Bucket,
    /// Since when, in minutes since 1970; another number begins another count.
    pub since: i64,
    /// How often.
    pub used: i32,
}

/// Writes what this node has counted. On SQLite there is no other node to read it.
pub async fn put(
    tx: &mut Tx,
    node: Uuid,
    counts: &[Count],
    now: Timestamp,
) -> Result<(), StoreError> {
    let Tx::Postgres(tx) = tx else { return Ok(()) };
    let buckets: Vec<Vec<u8>> = counts.iter().map(|count| count.bucket.to_vec()).collect();
    let since: Vec<i64> = counts.iter().map(|count| count.since).collect();
    let used: Vec<i32> = counts.iter().map(|count| count.used).collect();
    let query = sqlx::query(PUT.postgres).bind(buckets).bind(node).bind(since).bind(used);
    query.bind(now.as_microsecond()).execute(&mut **tx).await?;
    Ok(())
}

/// What other nodes have written since a moment, the newest first; at most 50,000 counts.
pub async fn others(
    tx: &mut Tx,
    node: Uuid,
    after: Timestamp,
) -> Result<Vec<(Uuid, Count)>, StoreError> {
    let rows: Vec<(Vec<u8>, Uuid, i64, i32)> = on!(tx, OTHERS, |conn, sql| sqlx::query_as(sql)
        .bind(after.as_microsecond())
        .bind(node)
        .fetch_all(conn)
        .await)?;
    let count = |(bucket, node, since, used): (Vec<u8>, Uuid, i64, i32)| {
        let bucket = Bucket::try_from(bucket.as_slice())
            .map_err(|error| StoreError::corrupt("limits", "bucket", error))?;
        Ok((node, Count { bucket, since, used }))
    };
    rows.into_iter().map(count).collect()
}

/// Forgets what nobody has changed since a moment.
pub async fn forget(tx: &mut Tx, before: Timestamp) -> Result<(), StoreError> {
    let before = before.as_microsecond();
    on!(tx, FORGET, |conn, sql| sqlx::query(sql).bind(before).execute(conn).await.map(drop))?;
    Ok(())
}
