//! Two things alone, in this process: a verdict, and a receipt as PDF.
use std::{
    hint::black_box,
    path::Path,
    time::{Duration, Instant},
};

use safeharbor::{
    clock::Clock,
    domain::{receipt::Receipt, verdict::judge},
    formats, pdf, startup,
};

use super::{
    form,
    report::{Report, median, ms, spread},
    samples,
};

/// Measures both.
pub fn run(report: &mut Report, policies: &Path) -> anyhow::Result<()> {
    let policies = startup::policies::read(Some(policies))?;
    let policy = &policies.copyright;
    let draft = formats::form::read(&form::body(&policy.version().to_string()))?.draft;
    let (notice, problems) = draft.read(policy, Clock::System.now());
    anyhow::ensure!(problems.is_empty(), "the notice of the bench has problems");
    let verdicts = rounds(21, || {
        for _ in 0..1_000 {
            black_box(judge(black_box(policy), black_box(&notice), &[]));
        }
    });
    // A thousand in so many milliseconds is one in so many microseconds.
    let met = median(&verdicts) <= 20.0;
    report.row("Verdict", "≤ 20 µs", spread(&verdicts, " µs"), Some(met));
    for (locations, times, target) in [(3, 101, 2.0), (5_000, 7, 250.0)] {
        let facts: Receipt = samples::with_locations(locations);
        pdf::receipt(&facts)?;
        let took = rounds(times, || {
            black_box(pdf::receipt(black_box(&facts)).is_ok());
        });
        let what = format!("Receipt for {locations} locations");
        let met = median(&took) <= target;
        report.row(&what, &format!("≤ {target} ms"), spread(&took, " ms"), Some(met));
    }
    Ok(())
}

fn rounds(times: usize, mut once: impl FnMut()) -> Vec<f64> {
    let mut time = || -> Duration {
        let begun = Instant::now();
        once();
        begun.elapsed()
    };
    (0..times).map(|_| ms(time())).collect()
}
