//! The end of the process: the first signal asks it to finish, the second ends it at once.
use std::process;

use tokio::{
    signal::unix::{Signal, SignalKind, signal},
    sync::watch,
};

/// Turns `true` at the first SIGTERM or SIGINT.
pub(super) fn on_signal() -> std::io::Result<watch::Receiver<bool>> {
    let (tell, told) = watch::channel(false);
    let (mut terminate, mut interrupt) =
        (signal(SignalKind::terminate())?, signal(SignalKind::interrupt())?);
    tokio::spawn(async move {
        either(&mut terminate, &mut interrupt).await;
        tracing::info!(
            "stopping: requests and letters in hand are finished; a second signal stops at once"
        );
        tell.send_replace(true);
        either(&mut terminate, &mut interrupt).await;
        tracing::warn!("stopped at once");
        process::exit(i32::from(super::FAULT));
    });
    Ok(told)
}

async fn either(terminate: &mut Signal, interrupt: &mut Signal) {
    tokio::select! {
        _ = terminate.recv() => {}
        _ = interrupt.recv() => {}
    }
}
