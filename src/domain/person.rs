//! People who work at the desk, and what each role may do.
use jiff::{SignedDuration, Timestamp};

use super::ids::PersonId;
use super::keyed::keyed;

keyed! {
    /// What somebody may do at the desk.
    pub enum Role {
        /// Decides cases.
        Agent = "agent",
        /// Decides cases and manages accounts.
        Administrator = "administrator",
    }
}

/// Something that a role may or may not do; every desk route asks for one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Permission {
    /// See the queue, cases and letters.
    ReadCases,
    /// Decide, confirm, overturn, hand over.
    DecideCases,
    /// Invite people and close accounts.
    ManagePeople,
    /// Make and revoke keys of the programming interface.
    ManageKeys,
}

impl Role {
    /// What people read.
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            Self::Agent => "Agent",
            Self::Administrator => "Administrator",
        }
    }

    /// The one table of who may do what.
    #[must_use]
    pub const fn may(self, permission: Permission) -> bool {
        match (self, permission) {
            (_, Permission::ReadCases | Permission::DecideCases)
            | (Self::Administrator, Permission::ManagePeople | Permission::ManageKeys) => true,
            (Self::Agent, Permission::ManagePeople | Permission::ManageKeys) => false,
        }
    }
}

/// Somebody with an account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// Identifier.
    pub id: PersonId,
    /// E-mail address in lower case, used to sign in.
    pub email: String,
    /// Name shown to colleagues.
    pub name: String,
    /// Role.
    pub role: Role,
    /// The account is closed.
    pub disabled: bool,
}

/// Wrong passwords that cost nothing.
const FREE_FAILURES: u32 = 4;
/// The longest wait between two tries, in seconds.
const LONGEST_WAIT: i64 = 15 * 60;

/// Until when no further password is tried, after `failures` wrong ones in a row: each wrong
/// one beyond the free ones doubles the wait.
#[must_use]
pub fn locked_until(failures: u32, now: Timestamp) -> Timestamp {
    let Some(beyond) = failures.checked_sub(FREE_FAILURES + 1) else { return now };
    let seconds = 1_i64.checked_shl(beyond.min(20)).unwrap_or(LONGEST_WAIT).min(LONGEST_WAIT);
    now.checked_add(SignedDuration::from_secs(seconds)).unwrap_or(now)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wrong_passwords_wait_longer_and_longer_up_to_a_quarter_of_an_hour() {
        let now = Timestamp::UNIX_EPOCH;
        let waits = [(1, 0), (4, 0), (5, 1), (6, 2), (9, 16), (15, 900), (4_000_000, 900)];
        for (failures, seconds) in waits {
            assert_eq!(locked_until(failures, now).as_second(), seconds, "{failures}");
        }
    }
}
