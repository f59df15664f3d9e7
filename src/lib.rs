//! safeharbor: the self-hosted processor of copyright takedown notices.
