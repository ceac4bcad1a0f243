# What runs dist/worker.js on port 8787: the open-source runtime of Cloudflare Workers, without Node's API.
using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [(name = "main", worker = .iris)],
  sockets = [(name = "http", address = "127.0.0.1:8787", http = (), service = "main")],
);

const iris :Workerd.Worker = (
  modules = [(name = "worker", esModule = embed "dist/worker.js")],
  compatibilityDate = "2026-11-01",
);
