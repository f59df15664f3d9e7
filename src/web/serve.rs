//! The server loop: a time limit for headers, a cap on connections, a bounded goodbye.
use std::{net::SocketAddr, sync::Arc, time::Duration};

use axum::{Extension, Router, extract::ConnectInfo};
use hyper_util::{
    rt::{TokioExecutor, TokioIo, TokioTimer},
    server::{conn::auto::Builder, graceful::GracefulShutdown},
    service::TowerToHyperService,
};
use tokio::{
    net::{TcpListener, TcpStream},
    sync::Semaphore,
};

use super::patience::Patient;

/// Connections served at a time; more wait in the kernel's queue.
const CONNECTIONS: usize = 4_096;
/// A client that has not sent its headers by then is no client.
const HEADERS: Duration = Duration::from_secs(10);
/// What is in flight when the server stops may take so long.
const GOODBYE: Duration = Duration::from_secs(20);
/// After a failed accept (no file handles left), a moment for others to finish.
const BREATH: Duration = Duration::from_millis(100);

/// Serves until `stop` resolves, then lets what is in flight finish.
pub async fn serve(listener: TcpListener, router: Router, stop: impl Future<Output = ()>) {
    let seats = Arc::new(Semaphore::new(CONNECTIONS));
    let graceful = GracefulShutdown::new();
    // Without this the server would first wait, without any limit, for bytes that tell the version.
    let mut builder = Builder::new(TokioExecutor::new()).http1_only();
    builder.http1().timer(TokioTimer::new()).header_read_timeout(HEADERS).max_buf_size(64 * 1024);
    tokio::pin!(stop);
    loop {
        let seat = seats.clone().acquire_owned();
        let seat = tokio::select! {
            () = &mut stop => break,
            seat = seat => seat.expect("the semaphore is never closed"),
        };
        let (stream, peer) = tokio::select! {
            () = &mut stop => break,
            accepted = listener.accept() => match accepted {
                Ok(accepted) => accepted,
                Err(error) => {
                    tracing::warn!(%error, "a connection could not be accepted");
                    tokio::time::sleep(BREATH).await;
                    continue;
                }
            },
        };
        let connection =
            builder.serve_connection(prepared(stream), service(&router, peer)).into_owned();
        let connection = graceful.watch(connection);
        tokio::spawn(async move {
            // A client that goes away is no news.
            if let Err(error) = connection.await {
                tracing::debug!(%error, "a connection ended early");
            }
            drop(seat);
        });
    }
    drop(listener);
    if tokio::time::timeout(GOODBYE, graceful.shutdown()).await.is_err() {
        tracing::warn!("some requests did not finish in time and were cut off");
    }
}

fn prepared(stream: TcpStream) -> TokioIo<Patient> {
    if let Err(error) = stream.set_nodelay(true) {
        tracing::debug!(%error, "a connection stays slow");
    }
    TokioIo::new(Patient::new(stream))
}

type Service = TowerToHyperService<Router>;

fn service(router: &Router, peer: SocketAddr) -> Service {
    TowerToHyperService::new(router.clone().layer(Extension(ConnectInfo(peer))))
}
