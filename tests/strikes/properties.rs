//! What is true of every count, whatever the strikes.

use super::{at, steps, strike, zone};
use jiff::ToSpan;
use jiff::civil::date;
use proptest::prelude::*;
use safeharbor::domain::policy::{Grouping, Steps};
use safeharbor::domain::strike::{Step, Strike, StrikeState, Weight, tally};

/// Few cases, days and works, so that groups are met.
fn strikes() -> impl Strategy<Value = Vec<Strike>> {
    let state = prop::sample::select(StrikeState::ALL);
    let one = (0..4_u128, 0..40_i32, 0..24_i8, 0..3_u8, state);
    prop::collection::vec(one, 0..14).prop_map(|all| {
        let struck = (1..).zip(all).map(|(position, (case, weeks, hour, works, state))| Strike {
            works: format!("works {works}"),
            state,
            ..strike(case, position, at(date(2026, 1, 1) + weeks.weeks(), hour))
        });
        struck.collect()
    })
}

fn count(strikes: &[Strike], policy: &Steps, day: i32) -> usize {
    tally(strikes, policy, at(date(2026, 1, 1) + day.days(), 12), &zone()).count()
}

fn due(strikes: &[Strike], policy: &Steps, day: i32) -> Option<Step> {
    tally(strikes, policy, at(date(2026, 1, 1) + day.days(), 12), &zone()).due()
}

fn grouping() -> impl Strategy<Value = Grouping> {
    prop::sample::select(Grouping::ALL)
}

proptest! {
    #[test]
    fn undoing_or_suspending_a_strike_never_raises_the_count(
        before in strikes(), grouping in grouping(), day in 0..900_i32, which in 0..14_usize,
    ) {
        let policy = steps(grouping);
        for state in [StrikeState::Suspended, StrikeState::Reversed] {
            let mut after = before.clone();
            let Some(strike) = after.get_mut(which) else { continue };
            if state == StrikeState::Suspended && strike.state == StrikeState::Reversed {
                continue;
            }
            strike.state = state;
            prop_assert!(count(&after, &policy, day) <= count(&before, &policy, day));
            prop_assert!(due(&after, &policy, day) <= due(&before, &policy, day));
        }
    }

    #[test]
    fn time_alone_never_raises_the_count_and_ends_it(
        strikes in strikes(), grouping in grouping(), day in 0..900_i32, later in 0..900_i32,
    ) {
        let policy = steps(grouping);
        prop_assert!(count(&strikes, &policy, day + later) <= count(&strikes, &policy, day));
        prop_assert_eq!(count(&strikes, &policy, 40 * 7 + 366), 0);
    }

    #[test]
    fn a_longer_memory_never_lowers_the_count(
        strikes in strikes(), grouping in grouping(), day in 0..900_i32, months in 1..40_u16,
    ) {
        let shorter = Steps { expires_after_months: months, ..steps(grouping) };
        let longer = Steps { expires_after_months: months + 1, ..shorter };
        prop_assert!(count(&strikes, &shorter, day) <= count(&strikes, &longer, day));
    }

    #[test]
    fn grouping_never_raises_the_count_and_never_forgives_the_last_strike(
        strikes in strikes(), grouping in grouping(), day in 0..900_i32,
    ) {
        let each = count(&strikes, &steps(Grouping::None), day);
        let grouped = count(&strikes, &steps(grouping), day);
        prop_assert!(grouped <= each);
        prop_assert_eq!(grouped == 0, each == 0);
    }

    #[test]
    fn the_order_in_which_strikes_come_makes_no_difference(
        (strikes, shuffled) in strikes().prop_flat_map(|all| {
            (Just(all.clone()), Just(all).prop_shuffle())
        }),
        grouping in grouping(),
        day in 0..900_i32,
    ) {
        let (policy, now) = (steps(grouping), at(date(2026, 1, 1) + day.days(), 12));
        prop_assert_eq!(
            tally(&strikes, &policy, now, &zone()),
            tally(&shuffled, &policy, now, &zone())
        );
    }

    #[test]
    fn every_strike_is_listed_once(
        strikes in strikes(), grouping in grouping(), day in 0..900_i32,
    ) {
        let now = at(date(2026, 1, 1) + day.days(), 12);
        let tally = tally(&strikes, &steps(grouping), now, &zone());
        let groups = Weight::ALL.iter().flat_map(|weight| tally.of(*weight));
        let mut listed: Vec<_> =
            groups.flat_map(|group| &group.strikes).map(|each| each.strike.position).collect();
        listed.sort_unstable();
        let all: Vec<_> = strikes.iter().map(|strike| strike.position).collect();
        prop_assert_eq!(listed, all);
    }
}
