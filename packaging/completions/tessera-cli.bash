# bash completion for tessera-cli. Asks the program itself, so it knows what the installed one knows.

_tessera_cli() {
    local current=${COMP_WORDS[COMP_CWORD]} command=${COMP_WORDS[1]:-} words
    if [ "$COMP_CWORD" -eq 1 ]; then
        words=$(tessera-cli --help 2>/dev/null | sed -n '/^[Ss][Uu][Bb][Cc][Oo][Mm][Mm][Aa][Nn][Dd][Ss]:/,/^$/s/^  \([a-z][a-z-]*\).*/\1/p')
    elif [[ $current == -* ]]; then
        words=$(tessera-cli "$command" --help 2>/dev/null | grep -oE -- '--[a-z][a-z0-9-]*' | sort -u)
    else
        COMPREPLY=()  # files, by the default of "complete"
        return
    fi
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")
}

complete -o bashdefault -o default -F _tessera_cli tessera-cli
