#!/usr/bin/env bash
# Brings translations/*.ts up to date with the words in the code, and lists what is not translated yet:
# update_translations.sh [FOLDER], where FOLDER holds the .ts files (default: translations/).
set -euo pipefail
here=$(cd "$(dirname "$0")/.." && pwd)
folder=${1:-$here/translations}
lupdate=$(command -v lupdate6 || command -v /usr/lib/qt6/bin/lupdate || command -v lupdate)
# Core's messages stand in tables; as C++ that lupdate reads they are two macros a row.
messages=$(mktemp -d)
trap 'rm -rf "$messages"' EXIT
{
    for severity in ERROR WARNING NOTE; do
        echo "#define $severity(id, arguments, text, advice) QT_TRANSLATE_NOOP(\"Message\", text) QT_TRANSLATE_NOOP(\"Message\", advice)"
    done
    echo '#define PHRASE(id, arguments, text) QT_TRANSLATE_NOOP("Message", text)'
    echo '#define PLURAL(one, many) COUNTED many'
    echo '#include "core/base/messages/advice.h"'
    for table in general source output job model tool; do
        echo "#include \"core/base/messages/$table.table\""
    done
} | c++ -E -P -x c++ -I "$here" - |
    sed -e 's/QT_TRANSLATE_NOOP("Message", COUNTED /QT_TRANSLATE_N_NOOP("Message", /g' \
        -e 's/QT_TRANSLATE_NOOP("Message", "")//g' >"$messages/messages.cpp"
options=(-silent -I "$here" -source-language en -locations none -no-obsolete)
"$lupdate" "$here/ui" "$here/app" "${options[@]}" -pluralonly -ts "$folder/tessera_en.ts"
"$lupdate" "$here/ui" "$here/app" "$messages/messages.cpp" "${options[@]}" -ts "$folder"/tessera_{de,es,fr,ja,zh_CN}.ts
for file in "$folder"/tessera_*.ts; do
    count=$(grep -c 'type="unfinished"' "$file" || true)
    [ "$count" = 0 ] || echo "$(basename "$file"): $count not translated yet"
done
