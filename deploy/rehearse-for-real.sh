#!/bin/sh
# Does what README.md says under "How to run it for real", from an empty folder: a PostgreSQL that asks for passwords, a Keycloak
# with the shipped realm, migration, service; then onboards tenants, signs people in through Keycloak's pages, invites a colleague,
# imports a sheet and looks at it as somebody else. Ends what it has started, and removes its folder.
#   ./mvnw package -DskipTests
#   deploy/rehearse-for-real.sh <bin folder of PostgreSQL 18> <folder of Keycloak 26>
# Needs a JDK, psql, curl, jq and openssl. Everything listens on loopback, on ports from LINLI_REHEARSAL_PORT (20080) on.
set -eu
postgresql=${1:?say where initdb and pg_ctl of PostgreSQL 18 are} keycloak=${2:?say where Keycloak is}
cd "$(dirname "$0")/.."
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
port=${LINLI_REHEARSAL_PORT:-20080}
database_port=$((port + 1)) keycloak_port=$((port + 2)) management_port=$((port + 3)) keycloak_management_port=$((port + 4))
work=$(mktemp -d)
chmod 711 "$work"
linli= server=

# PostgreSQL doesn't run as root.
as_server() { if [ "$(id -u)" = 0 ]; then (cd / && exec runuser -u nobody -- "$@"); else "$@"; fi; }

finish() {
  status=$?
  trap - EXIT
  if [ $status != 0 ]; then tail -n 20 "$work"/*.log >&2; fi
  for process in $linli $server; do kill "$process" 2>/dev/null && wait "$process" || true; done
  as_server "$postgresql/pg_ctl" stop -D "$work/database/data" -m fast -s || true
  rm -rf "$work"
  exit $status
}
trap finish EXIT
trap 'exit 130' INT TERM

say() { printf '%s\n' "$*"; }
fail() { say "FAILED: $*" >&2; exit 1; }
expect() { [ "$2" = "$3" ] || fail "$1: expected $2, but it is $3"; say "  $1: $3"; }

# until_true <what> <command…>: asks once a second, for two minutes.
until_true() {
  what=$1 tries=120
  shift
  until "$@" >/dev/null 2>&1; do
    tries=$((tries - 1))
    [ $tries -gt 0 ] || fail "$what"
    sleep 1
  done
}

say "1. PostgreSQL with the roles and the database"
mkdir "$work/database" && { [ "$(id -u)" != 0 ] || chown nobody "$work/database"; }
superuser_password=$(openssl rand -hex 16) owner_password=$(openssl rand -hex 16) app_password=$(openssl rand -hex 16)
printf '%s' "$superuser_password" > "$work/pwfile" && chmod 644 "$work/pwfile"
as_server "$postgresql/initdb" -D "$work/database/data" -U postgres --auth=scram-sha-256 --pwfile="$work/pwfile" \
  --encoding=UTF8 --locale=C > "$work/initdb.log" 2>&1
rm "$work/pwfile"
as_server "$postgresql/pg_ctl" start -D "$work/database/data" -l "$work/database/server.log" -s -w \
  -o "-p $database_port -c listen_addresses=localhost -c unix_socket_directories="
sql() { PGPASSWORD=$superuser_password psql -qX -v ON_ERROR_STOP=1 -h localhost -p "$database_port" -U postgres "$@"; }
sql -f deploy/database/roles.sql
sql -c "alter role linli_owner password '$owner_password'" -c "alter role linli_app password '$app_password'"
sql -c "create database linli owner linli_owner"
expect "server" 18 "$(sql -Atc "select current_setting('server_version_num')::int / 10000")"

say "2. Keycloak with the shipped realm"
cp -r "$keycloak" "$work/keycloak"
mkdir -p "$work/keycloak/data/import"
cp deploy/keycloak/realm-linli.json "$work/keycloak/data/import/"
keycloak_url=http://localhost:$keycloak_port issuer=http://localhost:$keycloak_port/realms/linli
admin_password=$(openssl rand -hex 16) client_secret=$(openssl rand -hex 24)
KC_BOOTSTRAP_ADMIN_USERNAME=admin KC_BOOTSTRAP_ADMIN_PASSWORD=$admin_password JAVA_OPTS_KC_HEAP="-Xms64m -Xmx512m" \
  "$work/keycloak/bin/kc.sh" start --import-realm --db=dev-file --cache=local --http-enabled=true --http-host=127.0.0.1 \
  --http-port="$keycloak_port" --http-management-port="$keycloak_management_port" --hostname="$keycloak_url" \
  > "$work/keycloak.log" 2>&1 &
server=$!
until_true "Keycloak doesn't start" curl -fsS "$issuer/protocol/openid-connect/certs"
KEYCLOAK_URL=$keycloak_url KC_CLI_PASSWORD=$admin_password LINLI_IDENTITY_KEYCLOAK_CLIENT_SECRET=$client_secret \
  KCADM=$work/keycloak/bin/kcadm.sh deploy/keycloak/set-client-secret.sh 2> "$work/kcadm.log"
kcadm() { "$work/keycloak/bin/kcadm.sh" "$@" --config "$work/kcadm.config" 2>> "$work/kcadm.log"; }
KC_CLI_PASSWORD=$admin_password kcadm config credentials --server "$keycloak_url" --realm master --user admin
# What a person does by "forgot password"; here no mail is sent.
password_of() { kcadm set-password -r linli --username "$1" --new-password "$2"; }
account() { kcadm create users -r linli -s username="$1" -s enabled=true; password_of "$1" "$2"; }
account operator "$admin_password"
kcadm add-roles -r linli --uusername operator --rolename platform-operator

say "3. Migration, then the service"
export LINLI_DATABASE_URL=jdbc:postgresql://localhost:$database_port/linli LINLI_ISSUER=$issuer
export LINLI_ISSUER_KEYS=$issuer/protocol/openid-connect/certs LINLI_SECRETS_CURRENT_KEY=2026
export LINLI_SECRETS_LOOKUP_KEY="$(openssl rand -base64 32)" LINLI_SECRETS_KEYS_2026="$(openssl rand -base64 32)"
export LINLI_IDENTITY_KEYCLOAK_URL=$keycloak_url LINLI_IDENTITY_KEYCLOAK_CLIENT_SECRET=$client_secret
export LINLI_OBJECTS_FOLDER=$work/objects
jar=backend/target/quarkus-app/quarkus-run.jar
if LINLI_MODE=serve LINLI_DATABASE_PASSWORD=wrong "$java" -jar $jar > "$work/refused.log" 2>&1; then fail "a wrong password"; fi
grep 'refuses the login linli_app' "$work/refused.log"
if LINLI_MODE=serve LINLI_DATABASE_PASSWORD=$app_password "$java" -jar $jar > "$work/refused.log" 2>&1; then fail "no schema"; fi
grep 'has no schema yet' "$work/refused.log"
LINLI_MODE=migrate LINLI_DATABASE_OWNER_PASSWORD=$owner_password "$java" -jar $jar 2> "$work/migrate.log"
LINLI_MODE=serve LINLI_DATABASE_PASSWORD=$app_password QUARKUS_HTTP_HOST=127.0.0.1 QUARKUS_HTTP_PORT=$port \
  QUARKUS_MANAGEMENT_HOST=127.0.0.1 QUARKUS_MANAGEMENT_PORT=$management_port \
  "$java" -Xmx512m -jar $jar > "$work/linli.log" 2>&1 &
linli=$!
until_true "the service isn't ready" curl -fsS "http://localhost:$management_port/q/health/ready"

# browse <curl arguments…>: one step of a browser, with its cookies.
browse() { curl -sS -b "$work/cookies" -c "$work/cookies" -D "$work/headers" -o "$work/page" "$@"; }

# sign_in <name> <password> [scope]: the access token of the web console, through Keycloak's pages.
sign_in() {
  rm -f "$work/cookies"
  verifier=$(openssl rand -hex 32) back=http://localhost:3000/signed-in
  challenge=$(printf %s "$verifier" | openssl dgst -sha256 -binary | openssl base64 -A | tr '+/' '-_' | tr -d =)
  browse -G "$issuer/protocol/openid-connect/auth" -d response_type=code -d client_id=linli-web -d redirect_uri=$back \
    --data-urlencode "scope=openid ${3-organization:*}" -d code_challenge="$challenge" -d code_challenge_method=S256
  for step in 1 2 3 4; do
    code=$(sed -n 's/^[Ll]ocation:.*[?&]code=\([^&[:space:]]*\).*/\1/p' "$work/headers")
    [ -z "$code" ] || break
    form=$(tr '\n' ' ' < "$work/page" | sed -n 's/.*<form[^>]*action="\([^"]*\)".*/\1/p' | sed 's/&amp;/\&/g')
    browse --data-urlencode "username=$1" --data-urlencode "password=$2" "${form:?Keycloak shows no form}"
  done
  [ -n "$code" ] || fail "$1 can't sign in"
  curl -fsS "$issuer/protocol/openid-connect/token" -d grant_type=authorization_code -d client_id=linli-web \
    -d redirect_uri=$back -d code="$code" -d code_verifier="$verifier" | jq -r .access_token
}

# api <token> <method> <path> [curl arguments…]: the answer's body; fails with it when it is no success.
api() {
  token=$1 method=$2 path=$3
  shift 3
  curl -sS --fail-with-body -X "$method" -H "Authorization: Bearer $token" -H "Content-Type: application/json" "$@" \
    "http://localhost:$port/api/v1/$path"
}
status() { curl -sS -o /dev/null -w '%{http_code}' -H "Authorization: Bearer $1" "http://localhost:$port/api/v1/$2"; }

# onboard <JSON without the administrator> <e-mail>: the tenant's id, once people can sign in for it.
onboard() {
  id=$(api "$operator" POST tenants -d "$(printf '%s' "$1" | jq --arg email "$2" \
    '. + {administrator: {email: $email, displayName: "管理员"}}')" | jq -r .id)
  until_true "Keycloak isn't told of $2" ready_to_sign_in "$id"
  password_of "$2" "$admin_password"
  say "$id"
}
ready_to_sign_in() { [ "$(api "$operator" GET "tenants/$1" | jq -r .signIn)" = READY ]; }

# all_roles <token>: whoever has just come gives himself every role that a tenant grants.
all_roles() {
  member=$(api "$1" GET members | jq -r '.items[0].id')
  api "$1" PUT "members/$member/roles" -H 'If-Match: "0"' \
    -d '{"roles":["tenant-administrator","manager","clerk","assessor","read-only"]}' > /dev/null
}

say "4. Tenants, each with its first administrator by e-mail"
operator=$(sign_in operator "$admin_password" "")
street_id=$(onboard '{"kind":"STREET","name":"花园路街道办事处","areaCode":"410105002"}' street@example.com)
onboard '{"kind":"DISTRICT","name":"金水区住房和城乡建设局","areaCode":"410105"}' bureau@example.com > /dev/null
onboard '{"kind":"COMPANY","name":"百川里物业服务有限公司","creditCode":"91410105MA00000003"}' company@example.com > /dev/null
street=$(sign_in street@example.com "$admin_password")
all_roles "$street"
expect "the street's tenant" "$street_id" "$(api "$street" GET me | jq -r .tenantId)"

say "5. An import by one, seen by another and not by a third"
for neighbourhood in 410105002001:甲院社区 410105002004:省水利厅社区 410105002012:通信花园社区; do
  api "$street" POST regions -d "{\"code\":\"${neighbourhood%%:*}\",\"name\":\"${neighbourhood#*:}\"}" > /dev/null
done
job=$(curl -sS --fail-with-body -H "Authorization: Bearer $street" \
  -H "Content-Type: application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" \
  --data-binary @deploy/demo/communities-410105002.xlsx \
  "http://localhost:$port/api/v1/imports?list=COMMUNITIES" | jq -r .id)
has_ended() { api "$street" GET "jobs/$job" | jq -e '.status | IN("QUEUED", "RUNNING") | not'; }
until_true "the import doesn't end" has_ended
expect "import" SUCCEEDED "$(api "$street" GET "jobs/$job" | jq -r .status)"
estates() { api "$1" GET communities | jq '.items | length'; }
expect "estates that the street sees" 3 "$(estates "$street")"
bureau=$(sign_in bureau@example.com "$admin_password")
all_roles "$bureau"
expect "estates that the bureau above it sees" 3 "$(estates "$bureau")"
company=$(sign_in company@example.com "$admin_password")
all_roles "$company"
expect "estates that a company without a contract sees" 0 "$(estates "$company")"
estate=$(api "$street" GET communities | jq -r '.items[0].id')
expect "one of them, for that company" 404 "$(status "$company" "communities/$estate")"

say "6. A colleague is invited, accepts, and works; and is out again at once"
invitation=$(api "$street" POST invitations -d '{"displayName":"新同事","roles":["clerk"]}' | jq -r .id)
code=$(api "$street" GET "invitations/$invitation/code" | jq -r .code)
account colleague "$admin_password"
api "$(sign_in colleague "$admin_password" "")" POST invitation-acceptances -d "{\"code\":\"$code\"}" > /dev/null
works() { colleague=$(sign_in colleague "$admin_password") && [ "$(status "$colleague" communities)" = 200 ]; }
until_true "Keycloak isn't told of the colleague" works
colleague=$(sign_in colleague "$admin_password")
expect "estates that the colleague sees" 3 "$(estates "$colleague")"
expect "members, for the colleague" 403 "$(status "$colleague" members)"
member=$(api "$street" GET members | jq -r '.items[] | select(.displayName == "新同事") | .id')
api "$street" DELETE "members/$member" -H 'If-Match: "0"'
expect "the same token after leaving" 403 "$(status "$colleague" communities)"
say "All of it holds."
