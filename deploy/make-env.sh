#!/bin/sh
# Writes deploy/.env with fresh secrets for compose.yaml. An existing one is left alone: without its keys, personal data is lost.
set -eu
cd "$(dirname "$0")"
if [ -e .env ]; then
  echo "deploy/.env is there already; delete it only together with the volumes." >&2
  exit 1
fi
umask 077
password() { head -c 24 /dev/urandom | od -An -tx1 | tr -d ' \n'; }
key() { head -c 32 /dev/urandom | base64 | tr -d '\n'; }
cat > .env <<ENV
POSTGRES_PASSWORD=$(password)
LINLI_DATABASE_OWNER_PASSWORD=$(password)
LINLI_DATABASE_PASSWORD=$(password)
LINLI_SECRETS_KEYS_1=$(key)
LINLI_SECRETS_LOOKUP_KEY=$(key)
KEYCLOAK_DATABASE_PASSWORD=$(password)
KEYCLOAK_ADMIN_PASSWORD=$(password)
LINLI_IDENTITY_KEYCLOAK_CLIENT_SECRET=$(password)
GRAFANA_ADMIN_PASSWORD=$(password)
ENV
echo "Wrote deploy/.env, readable by you alone."
