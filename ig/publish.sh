#!/bin/sh
# Publishes the guide with the official IG Publisher, offline, into ig/build/site/output/.
#
#   ig/publish.sh          compile, publish; fail on any error or broken link
#
# Needs what build.sh needs, and jekyll. Everything fetched or made stays in ig/build/.
set -eu

ig=$(cd "$(dirname "$0")" && pwd)
build=$ig/build
site=$build/site
. "$ig/pins.env"

fail() { echo "ig/publish.sh: $*" >&2; exit 1; }
command -v jekyll >/dev/null || fail "jekyll is needed (on Debian: apt-get install jekyll)"

"$ig/build.sh"

# name, version, SHA-256: unpacked into $build/$name-$version
fetch_package() {
    folder=$build/$1-$2
    [ -f "$folder/package/package.json" ] && return
    (cd "$build/fetched" && npm pack --silent "$1@$2" >/dev/null)
    echo "$3  $build/fetched/$1-$2.tgz" | sha256sum --check --quiet || fail "$1@$2 is not the archive that pins.env names"
    mkdir -p "$folder"
    tar xzf "$build/fetched/$1-$2.tgz" -C "$folder"
}

provision_publisher() {
    # Only this old plugin version does not ask for the parent POM, which is not published.
    [ -f "$build/publisher-$PUBLISHER_VERSION.jar" ] ||
        mvn -q -B -ntp org.apache.maven.plugins:maven-dependency-plugin:2.8:get -Dtransitive=false \
            -Dartifact="org.hl7.fhir.publisher:org.hl7.fhir.publisher.core:$PUBLISHER_VERSION" \
            -Ddest="$build/publisher-$PUBLISHER_VERSION.jar" >"$build/publisher.log" 2>&1 ||
        fail "Maven could not fetch the Publisher, see $build/publisher.log"
    mvn -q -B -ntp -f "$ig/tools/publisher-pom.xml" -Dpublisher.version="$PUBLISHER_VERSION" \
        -Dhl7-core.version="$PUBLISHER_HL7_CORE_VERSION" \
        dependency:build-classpath -Dmdep.outputFile="$build/publisher-classpath.txt" >"$build/publisher.log" 2>&1 ||
        fail "Maven could not resolve what the Publisher needs, see $build/publisher.log"
}

fetch_package "$R5_CORE_PACKAGE" "$R5_CORE_VERSION" "$R5_CORE_SHA256"
fetch_package "$R4B_CORE_PACKAGE" "$R4B_CORE_VERSION" "$R4B_CORE_SHA256"
node "$ig/tools/publisher-cache.mjs" "$build/home/.fhir/packages" "$build/$R4B_CORE_PACKAGE-$R4B_CORE_VERSION" \
    "$build/$R5_CORE_PACKAGE-$R5_CORE_VERSION" "$build/publisher-home/.fhir/packages" \
    "hl7.fhir.r4.core#$FHIR_CORE_VERSION" "$TERMINOLOGY_PACKAGE#$TERMINOLOGY_VERSION" "$EXTENSIONS_PACKAGE#$EXTENSIONS_VERSION"
provision_publisher

# The Publisher writes beside its input, so it gets a copy.
rm -rf "$site"
mkdir -p "$site"
cp -R "$build/fsh/fsh-generated" "$ig/input" "$ig/offline-template" "$ig/ig-offline.ini" "$site/"
rm -rf "$site/input/fsh"
# The Publisher validates before it embeds the criteria sets, so it gets them embedded.
cp "$ig"/../fhir-profiles/package/Library-*.json "$site/fsh-generated/resources/"
node "$ig/tools/guide-data.mjs" "$build/fsh" "$site/input/data/guide.json"
(cd "$site" && HOME=$build/publisher-home java -Xmx4g -Duser.home="$build/publisher-home" -Dfile.encoding=UTF-8 \
    -cp "$build/publisher-$PUBLISHER_VERSION.jar:$(cat "$build/publisher-classpath.txt")" \
    org.hl7.fhir.igtools.publisher.Publisher -ig ig-offline.ini -tx n/a -no-network >"$build/publisher-run.log" 2>&1) ||
    fail "the Publisher failed, see $build/publisher-run.log"

result=$(grep -ao 'Errors: [0-9]*, Warnings: [0-9]*, Info: [0-9]*, Broken Links: [0-9]*' "$build/publisher-run.log" | tail -1)
echo "$result"
case $result in
    'Errors: 0,'*'Broken Links: 0') ;;
    *) fail "see $site/output/qa.html" ;;
esac
grep -rlq 'Exception Generating Narrative' "$site/output" --include='*.html' && fail "a page shows an exception instead of its narrative"
echo "$site/output/index.html"
