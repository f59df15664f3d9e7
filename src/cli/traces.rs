//! Traces: spans of requests and of the turns of workers, sent to an OpenTelemetry collector.
use std::{fmt, pin::Pin, time::Duration};

use opentelemetry::trace::TracerProvider;
use opentelemetry_http::{Bytes, HttpClient, HttpError, Request, Response};
use opentelemetry_otlp::{Protocol, SpanExporter, WithExportConfig, WithHttpConfig};
use opentelemetry_sdk::{
    Resource,
    trace::{SdkTracer, SdkTracerProvider},
};
use tokio::runtime::Handle;
use tracing::Subscriber;
use tracing_opentelemetry::OpenTelemetryLayer;
use tracing_subscriber::registry::LookupSpan;
use url::Url;

/// A collector that does not answer by then has missed these spans.
const PATIENCE: Duration = Duration::from_secs(10);

/// What must be told when the process ends: the last spans wait in it.
pub(in crate::cli) struct Traces(SdkTracerProvider);

impl Traces {
    /// Sends what is left; the collector may be away, and nothing depends on it.
    pub async fn end(self) {
        // It waits for another thread, which waits for this runtime to send.
        let ended = tokio::task::spawn_blocking(move || self.0.shutdown()).await;
        if !matches!(ended, Ok(Ok(()))) {
            tracing::warn!("the last spans were not taken by the collector");
        }
    }
}

/// Makes the layer that turns spans into traces.
pub(in crate::cli) fn layer<S>(
    collector: &Url,
) -> anyhow::Result<(OpenTelemetryLayer<S, SdkTracer>, Traces)>
where
    S: Subscriber + for<'span> LookupSpan<'span>,
{
    let client = reqwest::Client::builder()
        .timeout(PATIENCE)
        .redirect(reqwest::redirect::Policy::none())
        .build()?;
    let exporter = SpanExporter::builder()
        .with_http()
        .with_protocol(Protocol::HttpBinary)
        .with_endpoint(collector.as_str())
        .with_timeout(PATIENCE)
        .with_http_client(Client { client, runtime: Handle::current() })
        .build()?;
    let provider = SdkTracerProvider::builder()
        .with_batch_exporter(exporter)
        .with_resource(Resource::builder().with_service_name("safeharbor").build())
        .build();
    let layer = tracing_opentelemetry::layer()
        .with_tracer(provider.tracer("safeharbor"))
        .with_location(false)
        .with_threads(false)
        .with_tracked_inactivity(false);
    Ok((layer, Traces(provider)))
}

/// Spans are batched on a thread without a runtime; what is sent is sent on ours.
struct Client {
    client: reqwest::Client,
    runtime: Handle,
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Client")
    }
}

impl HttpClient for Client {
    fn send_bytes<'a, 'b>(
        &'a self,
        request: Request<Bytes>,
    ) -> Pin<Box<dyn Future<Output = Result<Response<Bytes>, HttpError>> + Send + 'b>>
    where
        'a: 'b,
        Self: 'b,
    {
        let client = self.client.clone();
        let sent = self.runtime.spawn(async move {
            let answer = client.execute(request.try_into()?).await?;
            let mut response = Response::new(Bytes::new());
            *response.status_mut() = answer.status();
            *response.headers_mut() = answer.headers().clone();
            *response.body_mut() = answer.bytes().await?;
            Ok::<_, HttpError>(response)
        });
        Box::pin(async move { sent.await? })
    }
}
