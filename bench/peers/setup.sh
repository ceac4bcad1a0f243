#!/usr/bin/env bash
# Installs what layerc is measured against, none of which layerc itself needs: npm packages beside this file (0.7 GB,
# and no install script of theirs is run), with --python an environment for numpy, PyTorch and JAX (1.5 GB) too. What
# cannot be installed is left out of the measurements, and they say so.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")" || exit 1
npm ci --ignore-scripts || exit
if [[ "${1:-}" == "--python" ]]; then
  [[ -d .venv ]] || python3 -m venv .venv || exit
  # One by one: where there is no package for this machine, the others still come.
  while read -r package; do
    .venv/bin/pip install "$package" || echo "not installed: $package" >&2
  done < requirements.txt
fi
