#!/bin/sh
# Compiles the FHIR package and compares it with what is committed in fhir-profiles/.
#
#   ig/build.sh            compile; fail if fhir-profiles/ differs
#   ig/build.sh --update   compile; write fhir-profiles/
#
# Needs node with npm, Java 17 and Maven. What it fetches (by package name only) and what it builds stays in ig/build/.
set -eu

ig=$(cd "$(dirname "$0")" && pwd)
build=$ig/build
profiles=$ig/../fhir-profiles
# The tools look for FHIR packages in their user's home only; this one keeps them out of the developer's.
home=$build/home
cache=$home/.fhir/packages
. "$ig/pins.env"

mode=${1:---check}
case $mode in --check | --update) ;; *) echo "usage: ig/build.sh [--update]" >&2; exit 2 ;; esac

fail() { echo "ig/build.sh: $*" >&2; exit 1; }

check_pins() {
    for pin in "$TERMINOLOGY_PACKAGE: $TERMINOLOGY_VERSION" "$EXTENSIONS_PACKAGE: $EXTENSIONS_VERSION"; do
        grep -q "^  $pin\$" "$ig/sushi-config.yaml" || fail "sushi-config.yaml does not depend on '$pin' as pins.env says"
    done
    canonical=$(sed -n 's/^canonical: //p' "$ig/sushi-config.yaml")
    grep '/sid/' "$ig/input/fsh/aliases.fsh" | grep -vq "$canonical/sid/" &&
        fail "an identifier system does not begin with the canonical of sushi-config.yaml"
    grep -rq "$canonical" "$ig/input/fsh" --include='*.fsh' --exclude=aliases.fsh &&
        fail "the canonical is written out in input/fsh, where a name would do"
    return 0
}

provision_sushi() {
    sushi=$build/npm/node_modules/fsh-sushi
    if ! grep -qs "\"version\": \"$SUSHI_VERSION\"" "$sushi/package.json"; then
        mkdir -p "$build/npm"
        (cd "$build/npm" && npm install --silent --no-audit --no-fund --no-save --ignore-scripts "fsh-sushi@$SUSHI_VERSION")
    fi
}

# name, version, SHA-256 of the archive
provision_package() {
    folder=$cache/$1#$2
    [ -f "$folder/package/package.json" ] && return
    mkdir -p "$build/fetched"
    (cd "$build/fetched" && npm pack --silent "$1@$2" >/dev/null)
    archive=$build/fetched/$1-$2.tgz
    echo "$3  $archive" | sha256sum --check --quiet || fail "$1@$2 is not the archive that pins.env names"
    mkdir -p "$folder"
    tar xzf "$archive" -C "$folder"
}

provision_core() {
    folder=$cache/hl7.fhir.r4.core#$FHIR_CORE_VERSION
    [ -f "$folder/package/package.json" ] && return
    mvn -q -B -ntp -f "$ig/tools/core-pom.xml" -Dhapi.version="$HAPI_VERSION" \
        dependency:build-classpath -Dmdep.outputFile="$build/core-classpath.txt" >"$build/core-classpath.log" ||
        fail "Maven could not resolve the R4 definitions, see $build/core-classpath.log"
    java -cp "$(cat "$build/core-classpath.txt")" "$ig/tools/CorePackage.java" "$FHIR_CORE_VERSION" "$folder"
}

compile() {
    rm -rf "$build/fsh"
    HOME=$home node "$sushi/dist/app.js" build "$ig" -o "$build/fsh" >"$build/sushi.log" 2>&1 || {
        grep -E -A3 '^error' "$build/sushi.log" >&2 || true
        fail "the sources do not compile, see $build/sushi.log"
    }
    grep -E '[0-9]+ Errors' "$build/sushi.log"
    node "$ig/tools/package.mjs" "$build/fsh" "$1"
}

check_pins
mkdir -p "$cache"
provision_sushi
provision_package "$TERMINOLOGY_PACKAGE" "$TERMINOLOGY_VERSION" "$TERMINOLOGY_SHA256"
provision_package "$EXTENSIONS_PACKAGE" "$EXTENSIONS_VERSION" "$EXTENSIONS_SHA256"
provision_core

if [ "$mode" = --update ]; then
    compile "$profiles"
else
    rm -rf "$build/fhir-profiles"
    compile "$build/fhir-profiles"
    for folder in package example; do
        mkdir -p "$build/fhir-profiles/$folder" # git keeps no empty folder
        diff -r -N "$build/fhir-profiles/$folder" "$profiles/$folder" ||
            fail "fhir-profiles/$folder is not what ig/ compiles to: run ig/build.sh --update and commit"
    done
    echo "fhir-profiles/ is up to date"
fi
