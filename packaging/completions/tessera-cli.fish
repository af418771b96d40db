# fish completion for tessera-cli. Asks the program itself, so it knows what the installed one knows.

function __tessera_commands
    tessera-cli --help 2>/dev/null | sed -n '/^[Ss][Uu][Bb][Cc][Oo][Mm][Mm][Aa][Nn][Dd][Ss]:/,/^$/s/^  \([a-z][a-z-]*\) *\(.*\)/\1\t\2/p'
end

function __tessera_options
    set -l words (commandline -opc)
    tessera-cli $words[2] --help 2>/dev/null | grep -oE -- '--[a-z][a-z0-9-]*' | sort -u
end

complete -c tessera-cli -n __fish_use_subcommand -f -a '(__tessera_commands)'
complete -c tessera-cli -n 'not __fish_use_subcommand; and string match -q -- "-*" (commandline -ct)' -f -a '(__tessera_options)'
