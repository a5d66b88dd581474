vcl 4.1;

# Varnish before Fiche, with vmod-xkey (Debian: varnish-modules). Fiche needs
#   EDGE_PURGE_URLS=http://127.0.0.1:6081/   where this listens
#   CATALOGUE_S_MAXAGE=86400                 how long it keeps what nobody says is stale
import xkey;

backend fiche {
  .host = "127.0.0.1";
  .port = "1337";
}

acl fiche_itself {
  "localhost";
}

sub vcl_recv {
  if (req.method == "PURGE") {
    if (client.ip !~ fiche_itself) {
      return (synth(405, "Not for you"));
    }
    set req.http.Gone = xkey.purge(req.http.Surrogate-Key);
    return (synth(200, "Purged " + req.http.Gone));
  }
  # What is for who asks is kept by nobody; the panel is Fiche's own.
  if (req.http.Authorization || req.url ~ "^/admin") {
    return (pass);
  }
  # No public answer depends on a cookie.
  unset req.http.Cookie;
}

sub vcl_backend_response {
  set beresp.http.xkey = beresp.http.Surrogate-Key;
  # It names the one request that was answered, not those that are served what is kept of it.
  unset beresp.http.X-Request-Id;
  # Nothing stale is served: what changed is purged.
  set beresp.grace = 0s;
}

sub vcl_deliver {
  unset resp.http.xkey;
  unset resp.http.Surrogate-Key;
}
