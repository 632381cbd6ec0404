#!/bin/sh
# Collects in a plain shell: N shards read side by side, then one run merges them. The exit status is that of the merge:
# 0 where the collection can be finalised, 1 where it cannot yet.
#
#   N=4 OUT=汇总 sh examples/collect-shards.sh 名册.xlsx 报送/ --year 2025 --agency 清河县人民政府 --as-of 2026-01-19
#
# NIANBAO: how the command is called, `npx nianbao` if it is not set.
set -eu
N=${N:-2}
OUT=${OUT:-汇总}
NIANBAO=${NIANBAO:-npx nianbao}

running=
shards=
for i in $(seq 1 "$N"); do
  $NIANBAO collect "$@" --shard "$i/$N" --out "$OUT-$i" &
  running="$running $!"
  shards="$shards $OUT-$i"
done
for process in $running; do wait "$process"; done

# A shard that was killed goes on where it was: run the script again.
# shellcheck disable=SC2086
exec $NIANBAO collect --merge $shards --out "$OUT"
