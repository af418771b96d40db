#!/usr/bin/env bash
# Brings translations/*.ts up to date with the words in the code, and lists what is not translated yet:
# update_translations.sh [FOLDER], where FOLDER holds the .ts files (default: translations/).
set -euo pipefail
here=$(cd "$(dirname "$0")/.." && pwd)
folder=${1:-$here/translations}
lupdate=$(command -v lupdate6 || command -v /usr/lib/qt6/bin/lupdate || command -v lupdate)
options=(-silent -I "$here" -source-language en -locations none -no-obsolete)
"$lupdate" "$here/ui" "$here/app" "${options[@]}" -pluralonly -ts "$folder/tessera_en.ts"
"$lupdate" "$here/ui" "$here/app" "${options[@]}" -ts "$folder"/tessera_{de,es,fr,ja,zh_CN}.ts
for file in "$folder"/tessera_*.ts; do
    count=$(grep -c 'type="unfinished"' "$file" || true)
    [ "$count" = 0 ] || echo "$(basename "$file"): $count not translated yet"
done
