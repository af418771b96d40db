#!/usr/bin/env bash
# What describes Tessera to a desktop and a terminal, held against the checkers of those who read it: check_desktop.sh
# [TESSERA_CLI]. With the program it also sees that the manual and the completions know each of its commands. Exits with 77
# when a checker is not installed.
set -euo pipefail
cd "$(dirname "$0")"
id=io.github.tessera_video.Tessera
for program in desktop-file-validate appstreamcli man bash; do
    if ! command -v $program >/dev/null; then
        echo "$program is not installed"
        exit 77
    fi
done

said=$(desktop-file-validate $id.desktop 2>&1) || true
[ -z "$said" ] || { echo "$said"; exit 1; }
appstreamcli validate --no-net $id.metainfo.xml

for page in tessera tessera-cli; do
    said=$(LC_ALL=C.UTF-8 man --warnings -E UTF-8 -l -Tutf8 -Z man/$page.1 2>&1 >/dev/null)
    [ -z "$said" ] || { echo "man/$page.1: $said"; exit 1; }
done
bash -n completions/tessera-cli.bash

[ $# -gt 0 ] || exit 0
PATH=$(cd "$(dirname "$1")" && pwd):$PATH
commands=$(tessera-cli --help | sed -n '/^[Ss][Uu][Bb][Cc]/,/^$/s/^  \([a-z][a-z-]*\).*/\1/p')
[ -n "$commands" ] || { echo "the program lists no commands"; exit 1; }
for name in $commands; do
    grep -qE "^\.B[I]? ${name//-/\\\\-}( |$)" man/tessera-cli.1 || { echo "man/tessera-cli.1 does not know $name"; exit 1; }
done
# shellcheck source=completions/tessera-cli.bash
. completions/tessera-cli.bash
COMP_WORDS=(tessera-cli "")
COMP_CWORD=1
_tessera_cli
[ "${COMPREPLY[*]}" = "$(echo $commands)" ] || { echo "bash completes ${COMPREPLY[*]}"; exit 1; }
COMP_WORDS=(tessera-cli convert --fac)
COMP_CWORD=2
_tessera_cli
[ "${COMPREPLY[*]}" = --factor ] || { echo "bash completes --fac to ${COMPREPLY[*]}"; exit 1; }
