# SPDX-License-Identifier: GPL-3.0-or-later
# bash completion for holdfast-cli

_holdfast_cli() {
    local cur prev words cword
    _init_completion || return

    local commands='run monitor status list find versions duplicates history check-config restore verify prune rebuild'
    local global='--config --json --quiet --version --help'
    local command='' i
    for ((i = 1; i < cword; i++)); do
        case "${words[i]}" in
        --config) ((i++)) ;;
        -*) ;;
        *)
            command=${words[i]}
            break
            ;;
        esac
    done

    case "$prev" in
    --config)
        _filedir json
        return
        ;;
    --to)
        _filedir -d
        return
        ;;
    --overwrite)
        COMPREPLY=($(compgen -W 'never older always' -- "$cur"))
        return
        ;;
    --watcher)
        COMPREPLY=($(compgen -W 'auto portable' -- "$cur"))
        return
        ;;
    --at | --limit | --sample | --drill)
        return
        ;;
    --version)
        # Of restore, where a number follows; alone it shows the program's.
        [ "$command" != restore ] || return
        ;;
    esac

    local options
    case "$command" in
    '') options=$commands ;;
    run) options='--dry-run --full-hash --accept-mass-change --accept-destination --accept-clock' ;;
    monitor) options='--watcher' ;;
    list) options='--deleted --recursive --at' ;;
    find) options='--ignore-case' ;;
    history) options='--limit' ;;
    restore) options='--to --in-place --beside --version --deleted --at --nearest --exact --overwrite --dry-run' ;;
    verify) options='--sample --repair --drill' ;;
    prune) options='--dry-run' ;;
    *) options='' ;;
    esac
    if [[ $cur == -* || -z $command ]]; then
        COMPREPLY=($(compgen -W "$options $global" -- "$cur"))
        return
    fi
    case "$command" in
    list | versions | restore) _filedir ;;
    esac
} &&
    complete -F _holdfast_cli holdfast-cli
