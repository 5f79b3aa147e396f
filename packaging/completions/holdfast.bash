# SPDX-License-Identifier: GPL-3.0-or-later
# bash completion for holdfast

_holdfast() {
    local cur prev words cword
    _init_completion || return
    case "$prev" in
    --config)
        _filedir json
        return
        ;;
    --page)
        COMPREPLY=($(compgen -W 'overview folders activity versions retention duplicates settings' -- "$cur"))
        return
        ;;
    versions)
        _filedir
        return
        ;;
    esac
    if [[ $cur == -* ]]; then
        COMPREPLY=($(compgen -W '--config --background --page --backup-now --pause --resume --quit --help --version' -- "$cur"))
        return
    fi
    _filedir -d
} &&
    complete -F _holdfast holdfast
