//! The server loop: a time limit for headers, a cap on connections, a bounded goodbye.
use std::{convert::Infallible, net::SocketAddr, sync::Arc, time::Duration};

use axum::{
    Extension, Router,
    body::Body,
    extract::ConnectInfo,
    http::{HeaderValue, Request, Response, header},
};
use hyper::{
    body::Incoming,
    service::{Service, service_fn},
};
use hyper_util::{
    rt::{TokioExecutor, TokioIo, TokioTimer},
    server::{conn::auto::Builder, graceful::GracefulShutdown},
    service::TowerToHyperService,
};
use tokio::net::{TcpListener, TcpStream};

use super::{
    patience::Patient,
    seats::{Seat, Seats},
};

/// Connections served at a time; when more come, those who have asked for nothing make room.
const CONNECTIONS: usize = 4_096;
/// How many of those make room when there are no file handles left.
const ROOM: usize = 64;
/// A client that has not sent its headers by then is no client.
const HEADERS: Duration = Duration::from_secs(10);
/// What is in flight when the server stops may take so long.
const GOODBYE: Duration = Duration::from_secs(20);
/// After a failed accept (no file handles left), a moment for others to finish.
const BREATH: Duration = Duration::from_millis(100);

/// Serves until `stop` resolves, then lets what is in flight finish.
pub async fn serve(listener: TcpListener, router: Router, stop: impl Future<Output = ()>) {
    let seats = Seats::new(CONNECTIONS);
    let graceful = GracefulShutdown::new();
    // Without this the server would first wait, without any limit, for bytes that tell the version.
    let mut builder = Builder::new(TokioExecutor::new()).http1_only();
    builder.http1().timer(TokioTimer::new()).header_read_timeout(HEADERS).max_buf_size(64 * 1024);
    tokio::pin!(stop);
    loop {
        let (stream, peer) = tokio::select! {
            () = &mut stop => break,
            accepted = listener.accept() => match accepted {
                Ok(accepted) => accepted,
                Err(error) => {
                    tracing::warn!(%error, "a connection could not be accepted");
                    seats.send_away(ROOM);
                    tokio::time::sleep(BREATH).await;
                    continue;
                }
            },
        };
        let seat = tokio::select! {
            () = &mut stop => break,
            seat = seats.take() => seat,
        };
        let service = service(router.clone(), peer, seat.clone());
        let connection = builder.serve_connection(prepared(stream), service).into_owned();
        let connection = graceful.watch(connection);
        tokio::spawn(async move {
            tokio::select! {
                // A client that goes away is no news.
                ended = connection => if let Err(error) = ended {
                    tracing::debug!(%error, "a connection ended early");
                },
                () = seat.is_taken() => tracing::debug!("a silent connection made room"),
            }
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

/// The routes for one connection, which keeps its seat from its first request on.
fn service(
    router: Router,
    peer: SocketAddr,
    seat: Arc<Seat>,
) -> impl Service<
    Request<Incoming>,
    Response = Response<Body>,
    Error = Infallible,
    Future = impl Future<Output = Result<Response<Body>, Infallible>> + Send + 'static,
> {
    let pages = TowerToHyperService::new(router.layer(Extension(ConnectInfo(peer))));
    service_fn(move |request| {
        seat.speaks();
        let (answer, seat) = (pages.call(request), seat.clone());
        async move {
            let mut answer = answer.await?;
            if seat.is_wanted() {
                answer.headers_mut().insert(header::CONNECTION, HeaderValue::from_static("close"));
            }
            Ok(answer)
        }
    })
}
