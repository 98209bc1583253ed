#!/bin/sh
# Backs up a running database of its own, loses it, restores it to the moment before an accident and starts the packaged
# service on it: callers find their rows and nobody else's, and sealed numbers open. Needs a JDK and nothing else.
set -eu
cd "$(dirname "$0")/.."
exec ./mvnw --batch-mode --no-transfer-progress -pl backend verify \
  -Dtest=NoUnitTest -Dsurefire.failIfNoSpecifiedTests=false -Dit.test=RestoreIT "$@"
