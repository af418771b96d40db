#!/usr/bin/env python3
"""Runs clang-tidy over app, core and ui: tidy.py [--fix] [--build DIR] [--checks LIST] [PATH…].

PATH is a file or a room (core/tiling); without one, everything is read. It needs a finished build (build/release), for its
compile commands and the headers that it generated. --fix applies what clang-tidy offers: look at the diff.

Note [Units]. File by file, nearly all of the time goes into the headers of Qt, LibTorch and FFmpeg, which each file parses
again. So files with the same flags are pasted behind each other into one unit, and a finding is printed with the place
that it has in the tree. What a file names for itself (in an unnamed namespace) gets another name of the same length where
another file of the unit has that word too. A unit that does not compile nevertheless is halved until it does.
"""
import argparse
import concurrent.futures
import itertools
import json
import math
import os
import pathlib
import re
import shlex
import shutil
import string
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
FOLDERS = ("app/", "core/", "ui/")
# Each release finds other things; this one decides.
RELEASE = "14"
# Longer units share more headers, shorter ones more cores.
LINES_IN_A_UNIT = 6000
# Marks the first line of a file in a unit.
BEGINNING = "//begins "
# An #include that an earlier file of the unit has as well would be found to be a duplicate.
REPEATED = "//repeated "


class Source:
    """A file as the compiler is told to read it."""

    def __init__(self, path, command):
        self.path = path
        self.lines = (ROOT / path).read_text(encoding="utf-8").splitlines()
        self.words = set(re.findall(r"\w+", "\n".join(self.lines)))
        self.flags = flags_of(command)

    def own_names(self):
        """Names that this file defines for itself, guessed from the layout that clang-format gives, and what they are."""
        names = {}
        if any(re.match(r'#include ".*\.table"', line) for line in self.lines):
            return names  # the table knows those names too
        namespaces = []
        for line in self.lines:
            if line.startswith("namespace ") and line.endswith("{"):
                namespaces.append(line)
            elif line.startswith("}  // namespace"):
                namespaces.pop()
            elif line.startswith(("namespace ", "using namespace ")):
                continue
            elif line.startswith("static ") or "namespace {" in namespaces:
                if found := re.match(r"(?:struct|class|enum class|enum|using(?=.* =)) (\w\w+)", line):
                    names[found.group(1)] = "type"
                elif found := re.match(r"(?:\[\[.*?\]\] )?\w[^(={;]*[ &*](\w\w+)(?:\(|\{|;|\[| =)", line):
                    names[found.group(1)] = "other"
        return names


def flags_of(command):
    """What decides how a file reads: definitions, folders, language, precompiled headers."""
    words = shlex.split(command)
    flags = []
    for at, word in enumerate(words):
        if re.match(r"-[DI].|-std=", word):
            flags.append(word)
        elif word in ("-isystem", "-include"):
            flags += [word, words[at + 1]]
    return tuple(flags)


class Unit:
    """Files pasted into one, and the way back to them."""

    def __init__(self, folder, sources):
        self.sources = sources
        name = sources[0].path + ("" if len(sources) == 1 else f"_and_{len(sources) - 1}")
        self.path = folder / (re.sub(r"\W", "_", name) + ".cpp")
        self.renamed = renamings(sources)
        self.path.write_text("".join(self.pasted()), encoding="utf-8")

    def pasted(self):
        included = set()
        for source in self.sources:
            yield f"{BEGINNING}{source.path}\n"
            own = set()
            for line in source.lines:
                if line.startswith("#"):
                    yield f"{REPEATED * (line in included - own)}{line}\n"
                    own |= {line} if line.startswith("#include") else set()
                else:
                    yield self.renamed[source.path].there(line) + "\n"
            included |= own

    def flags(self):
        """A header that GCC has precompiled is read as text, from where Clang does not see what GCC made of it."""
        flags = list(self.sources[0].flags)
        for at, flag in enumerate(flags):
            if flag == "-include":
                copy = self.path.with_suffix(".hxx")
                shutil.copyfile(flags[at + 1], copy)
                flags[at + 1] = str(copy)
        return flags

    def run(self, options):
        """What clang-tidy finds in the tree. LibTorch's headers do not compile with Clang 14 as C++20; that is no matter."""
        command = ["clang-tidy", "--quiet", f"--config-file={ROOT}/.clang-tidy",
                   f"--header-filter=^{ROOT}/({'|'.join(FOLDERS)})", *options, str(self.path),
                   "--", "-xc++", "-Wall", "-Wextra", "-ferror-limit=0", *self.flags()]
        text = subprocess.run(command, capture_output=True, text=True, check=False).stdout
        return self.placed(text)

    def placed(self, text):
        """The findings with the places and the names of the tree."""
        starts = []
        for number, line in enumerate(self.path.read_text(encoding="utf-8").splitlines(), 1):
            if line.startswith(BEGINNING):
                starts.append((number, line.removeprefix(BEGINNING)))

        def place(match):
            number = int(match.group(1))
            start, path = max(pair for pair in starts if pair[0] <= number)
            return f"{path}:{number - start}:"

        text = re.sub(re.escape(str(self.path)) + r":(\d+):", place, text).replace(f"{ROOT}/", "")
        for renaming in self.renamed.values():
            text = renaming.home(text)
        found = re.split(r"(?m)^(?=\S+:\d+:\d+: (?:warning|error))", text)
        return [finding for finding in found if finding.startswith(FOLDERS)]

    def write_back(self):
        """Gives the files what --fix made of the unit."""
        pieces = self.path.read_text(encoding="utf-8").split(BEGINNING)[1:]
        for piece in pieces:
            path, _, text = piece.partition("\n")
            text = self.renamed[path].home(text.replace(REPEATED, ""))
            (ROOT / path).write_text(text, encoding="utf-8")


def renamings(sources):
    """For each file: other words for what it names for itself, where another file of the unit has that word too."""
    taken = set().union(*(source.words for source in sources))
    new = {}
    for source in sources:
        elsewhere = set().union(*(other.words for other in sources if other is not source))
        own = source.own_names()
        words = {}
        for name in sorted(own.keys() & elsewhere):
            ends = itertools.product(string.ascii_letters, repeat=2)
            word = next(word for word in (name[:-2] + "".join(end) for end in ends) if word not in taken)
            taken.add(word)
            words[name] = word
        new[source.path] = Renaming(words, {name for name in words if own[name] == "type"})
    return new


class Renaming:
    """There and back. What stands behind "." or "::" belongs to something else; before "::" stands a type or a namespace."""

    def __init__(self, words, types):
        self.words = words
        others = sorted(words.keys() - types)
        self.names = re.compile(rf"(?<![.:>\w])(?:(?:{'|'.join(sorted(types)) or '$^'})\b|(?:{'|'.join(others) or '$^'})\b(?!::))")
        self.back = {word: name for name, word in words.items()}

    def there(self, line):
        return self.names.sub(lambda match: self.words[match.group()], line)

    def home(self, text):
        return re.sub(r"\w+", lambda match: self.back.get(match.group(), match.group()), text)


def sources_of(build, wanted):
    """The files that are asked for, those of equal flags together."""
    groups = {}
    seen = set()
    for entry in json.loads((build / "compile_commands.json").read_text(encoding="utf-8")):
        path = os.path.relpath(entry["file"], ROOT)
        asked = not wanted or any(path == one or path.startswith(one + "/") for one in wanted)
        if asked and path.startswith(FOLDERS) and path not in seen:
            seen.add(path)
            source = Source(path, entry["command"])
            groups.setdefault(source.flags, {})[path] = source
    return [[group[path] for path in sorted(group)] for group in groups.values()]


def parts_of(sources, count):
    """Neighbours stay together: they read the same headers."""
    total = sum(len(source.lines) for source in sources)
    parts = [[] for _ in range(count)]
    before = 0
    for source in sources:
        parts[min(before * count // total, count - 1)].append(source)
        before += len(source.lines)
    return [part for part in parts if part]


def findings_of(sources, folder, options):
    unit = Unit(folder, sources)
    findings = unit.run(options)
    if len(sources) > 1 and any("[clang-diagnostic-error" in finding for finding in findings):
        print(f"{len(sources)} files from {sources[0].path} on do not compile as one; they are read in halves.", flush=True)
        half = len(sources) // 2
        return findings_of(sources[:half], folder, options) + findings_of(sources[half:], folder, options)
    if "--fix-errors" in options:
        unit.write_back()
    return findings


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--fix", action="store_true", help="apply what clang-tidy offers")
    parser.add_argument("--build", type=pathlib.Path, default=ROOT / "build/release")
    parser.add_argument("--checks", help="in place of those of .clang-tidy, as clang-tidy takes them")
    parser.add_argument("paths", nargs="*", metavar="PATH", help="a file or a room, from the root of the tree")
    asked = parser.parse_args()

    found = shutil.which("clang-tidy")
    version = found and subprocess.run([found, "--version"], capture_output=True, text=True, check=False).stdout
    if not version or f"version {RELEASE}." not in version:
        print(f"clang-tidy is not run: that takes release {RELEASE}.")
        return 0
    groups = sources_of(asked.build, [path.rstrip("/") for path in asked.paths])
    if not groups:
        print("No such file or room is built in " + str(asked.build), file=sys.stderr)
        return 2

    folder = asked.build / "tidy"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    options = ["--fix-errors"] * asked.fix + [f"--checks={asked.checks}"] * (asked.checks is not None)
    parts = []
    for group in groups:
        parts += parts_of(group, math.ceil(sum(len(source.lines) for source in group) / LINES_IN_A_UNIT))
    # Two units would fix the same header twice.
    workers = 1 if asked.fix else os.cpu_count()
    with concurrent.futures.ThreadPoolExecutor(workers) as pool:
        said = set()
        for found in pool.map(lambda part: findings_of(part, folder, options), parts):
            # A header's findings come with each unit that reads it.
            for finding in dict.fromkeys(found):
                if finding not in said:
                    print(finding, end="", flush=True)
                    said.add(finding)
    return 1 if said else 0


if __name__ == "__main__":
    sys.exit(main())
