//! What counts, what is due, and when it ends.

use super::{at, steps, strike, zone};
use jiff::civil::{Date, date};
use safeharbor::domain::notice::Work;
use safeharbor::domain::policy::Grouping;
use safeharbor::domain::strike::{
    Ahead, Step, Strike, StrikeState, Tally, Weight, tally, works_key,
};
use safeharbor::domain::text::Passage;

const DAY: Date = date(2026, 3, 10);

fn today(strikes: &[Strike], grouping: Grouping) -> Tally {
    tally(strikes, &steps(grouping), at(date(2026, 6, 1), 12), &zone())
}

#[test]
fn a_step_is_due_from_its_number_on_and_the_next_one_is_counted_down() {
    let ahead = |step, strikes| Some(Ahead { step, strikes });
    for (number, due, next) in [
        (0, None, ahead(Step::Warn, 1)),
        (1, Some(Step::Warn), ahead(Step::Restrict, 1)),
        (2, Some(Step::Restrict), ahead(Step::Terminate, 1)),
        (3, Some(Step::Terminate), None),
        (9, Some(Step::Terminate), None),
    ] {
        let strikes: Vec<_> = (0..number).map(|case| strike(case, 1, at(DAY, 9))).collect();
        let tally = today(&strikes, Grouping::SameNotice);
        assert_eq!(tally.count(), strikes.len());
        assert_eq!((tally.due(), tally.next()), (due, next), "{number} strikes");
    }
    let mut far = steps(Grouping::None);
    (far.restrict_at, far.terminate_at) = (5, 10);
    let tally = tally(&[strike(1, 1, at(DAY, 9))], &far, at(DAY, 10), &zone());
    assert_eq!(tally.next(), ahead(Step::Restrict, 4));
}

#[test]
fn what_counts_together_is_what_the_policy_says() {
    let next_day = date(2026, 3, 11);
    let same_works = |mut strike: Strike| {
        strike.works = "works of 1".to_owned();
        strike
    };
    let strikes = [
        strike(1, 1, at(DAY, 0)),
        strike(1, 2, at(DAY, 23)),
        // Past midnight in the provider's zone.
        strike(1, 3, at(next_day, 0)),
        same_works(strike(2, 1, at(DAY, 12))),
        strike(3, 1, at(next_day, 12)),
    ];
    for (grouping, groups) in [
        (
            Grouping::None,
            vec![vec![(1, 1)], vec![(2, 1)], vec![(1, 2)], vec![(1, 3)], vec![(3, 1)]],
        ),
        (Grouping::SameDay, vec![vec![(1, 1), (2, 1), (1, 2)], vec![(1, 3), (3, 1)]]),
        (Grouping::SameWork, vec![vec![(1, 1), (2, 1), (1, 2), (1, 3)], vec![(3, 1)]]),
        (Grouping::SameNotice, vec![vec![(1, 1), (1, 2), (1, 3)], vec![(2, 1)], vec![(3, 1)]]),
    ] {
        let tally = today(&strikes, grouping);
        assert_eq!(members(&tally), groups, "{grouping}");
        assert_eq!(tally.count(), groups.len(), "{grouping}");
    }
}

fn members(tally: &Tally) -> Vec<Vec<(u128, u32)>> {
    let member = |strike: &Strike| (strike.case.0.as_u128(), strike.position);
    let groups = tally.groups().iter();
    groups.map(|group| group.strikes.iter().map(|each| member(&each.strike)).collect()).collect()
}

#[test]
fn a_group_counts_while_any_of_it_does_and_then_weighs_what_its_heaviest_does() {
    use StrikeState::{Counted, Reversed, Suspended};
    let (recent, old) = (at(DAY, 9), at(date(2025, 3, 10), 9));
    for (states, weight) in [
        (vec![(Counted, recent), (Reversed, recent)], Weight::Counted),
        (vec![(Counted, recent), (Suspended, recent), (Counted, old)], Weight::Counted),
        (vec![(Suspended, recent), (Reversed, recent)], Weight::Suspended),
        (vec![(Suspended, recent), (Counted, old)], Weight::Suspended),
        (vec![(Suspended, old), (Reversed, recent)], Weight::Expired),
        (vec![(Counted, old)], Weight::Expired),
        (vec![(Reversed, old), (Reversed, recent)], Weight::Reversed),
    ] {
        let member = |(position, (state, at)): (u32, &(StrikeState, _))| Strike {
            state: *state,
            ..strike(1, position, *at)
        };
        let strikes: Vec<_> = (1..).zip(&states).map(member).collect();
        let tally = today(&strikes, Grouping::SameNotice);
        let groups: Vec<_> = tally.groups().iter().map(|group| group.weight).collect();
        assert_eq!(groups, [weight], "{states:?}");
        assert_eq!(tally.of(weight).count(), 1);
        assert_eq!(tally.count(), usize::from(weight == Weight::Counted), "{states:?}");
    }
}

#[test]
fn a_strike_expires_at_the_beginning_of_a_day_of_the_calendar() {
    let mut policy = steps(Grouping::None);
    for (months, struck, first_free) in [
        (12, date(2026, 3, 10), date(2027, 3, 10)),
        (1, date(2026, 1, 31), date(2026, 2, 28)),
        (12, date(2028, 2, 29), date(2029, 2, 28)),
        (6, date(2026, 10, 31), date(2027, 4, 30)),
    ] {
        policy.expires_after_months = months;
        let strikes = [strike(1, 1, at(struck, 23))];
        assert_eq!(strikes[0].expires_on(&policy, &zone()), first_free);
        let count = |day, hour| tally(&strikes, &policy, at(day, hour), &zone()).count();
        assert_eq!(count(first_free.yesterday().unwrap(), 23), 1, "{struck}");
        assert_eq!(count(first_free, 0), 0, "{struck}");
    }
}

#[test]
fn works_are_compared_by_their_words_in_any_order() {
    let key = |works: &[&str]| {
        let work = |text: &&str| Work {
            kind: String::new(),
            description: Passage::parse(text, 1_000).unwrap().unwrap(),
            original: None,
        };
        works_key(&works.iter().map(work).collect::<Vec<_>>())
    };
    let one = key(&["The Lighthouse (2019)", "Harbour Song"]);
    assert_eq!(one, key(&["harbour song.", "\u{201c}The  Lighthouse\u{201d}, 2019"]));
    assert_eq!(one, key(&["Harbour Song", "Harbour song", "The Lighthouse 2019"]));
    assert_ne!(one, key(&["The Lighthouse (2019)"]));
    assert_ne!(key(&["Harbour", "Song"]), key(&["Harbour Song"]));
    assert_ne!(key(&["東京物語"]), key(&["晩春"]));
}
