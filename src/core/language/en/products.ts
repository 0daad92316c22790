import { list } from '../words.js';

/** Proper names that are software, services or companies that run it, beyond what their shape shows (capitals inside, digits). */
export const products = list(`
  Airflow, Akamai, Alexa, Alpine, Amazon, Amplitude, Android, Angular, Ansible, Apache, Apple, Argo, Artifactory,
  Asana, Athena, Aurora, Auth0, Autoscaler, Azure, Babel, Bamboo, Batch, Bazel, Beam, Bigquery, Bigtable, Bind,
  Bitbucket, Bitcoin, Buildkite, Caddy, Calico, Cassandra, Celery, Centos, Ceph, Chef, Chrome, Cilium, Circle,
  Claude, Cloudflare, Cockroach, Cognito, Confluence, Consul, Copilot, Cortex, Cosmos, Couchbase, Cron, Dagster,
  Dask, Datadog, Debian, Dependabot, Discord, Django, Docker, Dovecot, Druid, Drupal, Dynamo, Edge, Elastic,
  Elasticsearch, Elixir, Envoy, Erlang, Etcd, Ethereum, Exim, Express, Facebook, Fargate, Fastly, Fedora, Firebase,
  Firefox, Flannel, Flask, Flink, Fluentd, Flux, Fly, Gemini, Gerrit, Geth, Github, Gitlab, Gluster, Golang, Google,
  Gradle, Grafana, Gunicorn, Hadoop, Haproxy, Harbor, Helm, Heroku, Hibernate, Hive, Hubot, Hubspot, Hudson, Icinga,
  Imperva, Intercom, Istio, Jaeger, Java, Jenkins, Jetty, Jira, Jupyter, Kafka, Karpenter, Kerberos, Keycloak,
  Kibana, Kotlin, Kubernetes, Kustomize, Lambda, Laravel, Ldap, Lighthouse, Linear, Linkerd, Linux, Logstash, Loki,
  Longhorn, Lucene, Lustre, Magento, Mailgun, Mariadb, Maven, Memcached, Meta, Microsoft, Mimir, Minio, Mixpanel,
  Mongo, Monitoring, Mysql, Nagios, Neo, Netlify, Nexus, Nginx, Nomad, Notion, Okta, Opensearch, Openshift, Opsgenie,
  Optimism, Oracle, Packer, Pagerduty, Patroni, Perl, Pingdom, Pinot, Podman, Polygon, Postfix, Postgres, Prefect,
  Presto, Production, Prometheus, Proxmox, Pulsar, Pulumi, Puppet, Python, Quay, Rabbit, Rails, Railway, Rancher,
  React, Redis, Redshift, Render, Renovate, Resque, Rook, Route, Ruby, Rust, Safari, Salesforce, Salt, Samba, Scala,
  Scylla, Segment, Sendgrid, Sentry, Shopify, Sidekiq, Siri, Slack, Snowflake, Snyk, Solr, Sonar, Spanner, Spark,
  Sphinx, Spinnaker, Splunk, Spring, Squid, Staging, Statuspage, Storm, Stripe, Supabase, Support, Svelte, Swift,
  Symfony, Systemd, Teams, Tekton, Tempo, Temporal, Tendermint, Terraform, Terragrunt, Thanos, Tomcat, Traefik,
  Travis, Trello, Trino, Twilio, Twitter, Ubuntu, Unbound, Uvicorn, Vagrant, Varnish, Vault, Velero, Vercel, Vite,
  Vitess, Vmware, Weave, Webpack, Windows, Wordpress, Xen, Yarn, Zabbix, Zendesk, Zipkin, Zookeeper, Zoom
`);
