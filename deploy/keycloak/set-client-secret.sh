#!/bin/sh
# Gives the client linli-backend the secret that Linli has for it. The realm's file holds none, since whoever imports it without
# setting one would have a secret that everybody can read; and a realm is imported once, while secrets are renewed.
#   KEYCLOAK_URL=http://keycloak:8080 KC_CLI_PASSWORD=<the administrator's> LINLI_IDENTITY_KEYCLOAK_CLIENT_SECRET=… set-client-secret.sh
# The secret is sent as JSON: letters, digits, - and _ alone. KCADM says where kcadm.sh is, when this isn't Keycloak's image.
set -eu
: "${KEYCLOAK_URL:?}" "${KC_CLI_PASSWORD:?}" "${LINLI_IDENTITY_KEYCLOAK_CLIENT_SECRET:?}"
case $LINLI_IDENTITY_KEYCLOAK_CLIENT_SECRET in
  *[!A-Za-z0-9_-]*) echo "The secret may have letters, digits, - and _ only." >&2; exit 1 ;;
esac
kcadm=${KCADM:-/opt/keycloak/bin/kcadm.sh}
session=$(mktemp)
trap 'rm -f "$session"' EXIT
"$kcadm" config credentials --config "$session" --server "$KEYCLOAK_URL" --realm master --user "${KEYCLOAK_ADMIN:-admin}"
client=$("$kcadm" get clients --config "$session" -r linli -q clientId=linli-backend --fields id --format csv --noquotes)
printf '{"secret":"%s"}' "$LINLI_IDENTITY_KEYCLOAK_CLIENT_SECRET" |
  "$kcadm" update "clients/${client:?the realm has no client linli-backend}" --config "$session" -r linli --merge --file -
echo "The client linli-backend has the secret that Linli knows."
