#!/bin/sh
# Starts two replicas of the packaged service on one database of its own, kills one in the middle of an import and shows
# that the other brings it to its end, once. Needs a JDK and nothing else.
set -eu
cd "$(dirname "$0")/.."
exec ./mvnw --batch-mode --no-transfer-progress -pl backend verify \
  -Dtest=NoUnitTest -Dsurefire.failIfNoSpecifiedTests=false -Dit.test=TwoReplicasIT "$@"
