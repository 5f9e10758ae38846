"""Runs partone and the floor in turn on one corpus, cold, and prints times as ratios, and the leak check's share of a build; called by scripts/bench.

    bench_run.py PARTONE FLOOR SITE WORK ROUNDS [options of `partone build`]
"""
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

AS_OF = "2026-03-02"


def run(command):
    """Wall seconds, processor seconds and peak memory (MB) of one process, with its exit code."""
    begun = time.perf_counter()
    process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    words = process.stderr.read()
    _, status, used = os.wait4(process.pid, 0)
    code = process.returncode = os.waitstatus_to_exitcode(status)
    return {"wall": time.perf_counter() - begun, "cpu": used.ru_utime + used.ru_stime, "memory": used.ru_maxrss / 1024, "code": code,
            "words": words.decode(errors="replace")}


def must(result, what):
    if result["code"] != 0:
        sys.exit("scripts/bench: %s ended with %d\n%s" % (what, result["code"], result["words"][-2000:]))
    return result


def line(name, results):
    wall = [r["wall"] for r in results]
    print("%-26s %7.2f s  (%.2f to %.2f)  %7.2f s of processor  %6.0f MB" % (
        name, statistics.median(wall), min(wall), max(wall), statistics.median(r["cpu"] for r in results), max(r["memory"] for r in results)))
    return statistics.median(wall)


def tell_share_of_leak_check(build):
    """Prints which part of a build's processor time the leak check takes, by samples of what each core is doing."""
    perf = shutil.which("perf")
    if not perf:
        print("leak check: not measured; the program perf is not installed (Debian: linux-perf)")
        return
    with tempfile.TemporaryDirectory() as folder:
        data = os.path.join(folder, "perf.data")
        record = [perf, "record", "-q", "-F", "97", "-e", "cpu-clock:u", "--call-graph", "dwarf,16384", "-o", data]
        must(run(record + build), "perf record")
        samples = subprocess.run([perf, "script", "-i", data, "-F", "ip,sym"], stdout=subprocess.PIPE,
                                 stderr=subprocess.DEVNULL, text=True, errors="replace", check=True).stdout.split("\n\n")
    samples = [sample for sample in samples if sample.strip()]
    within = sum("part_one::LeakCheck::" in sample for sample in samples)
    print("leak check / build: %.2f of the processor time, %d samples (aim: at most 0.20)" % (within / max(1, len(samples)), len(samples)))


def main(partone, floor, site, work, rounds, options):
    def build_into(out):
        return [partone, "build", "--site", site, "--out", out, "--as-of", AS_OF] + options

    def build(out):
        return must(run(build_into(out)), "partone build")

    must(run([floor, site, os.path.join(work, "warm")]), "the floor")  # the sources are in memory for both from here on
    full, bare, again = [], [], []
    for i in range(rounds):
        out = os.path.join(work, "site-%d" % i, "public")
        os.makedirs(os.path.dirname(out))
        os.sync()
        full.append(build(out))
        os.sync()
        bare.append(must(run([floor, site, os.path.join(work, "floor-%d" % i)]), "the floor"))
        os.sync()
        again.append(build(out))
    print("%d rounds, as of %s, %d cores; median (lowest to highest)" % (rounds, AS_OF, os.cpu_count()))
    whole = line("partone, cold output", full)
    least = line("floor, cold output", bare)
    same = line("partone, nothing changed", again)
    pairs = statistics.median(a["wall"] / b["wall"] for a, b in zip(full, bare))
    print("partone / floor: %.2f (median of the rounds; %.2f of the medians; aim: at most 1.00)" % (pairs, whole / least))
    print("nothing changed / floor: %.2f" % (same / least))
    tell_share_of_leak_check(build_into(os.path.join(work, "site-0", "sampled")))


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], sys.argv[3], sys.argv[4], int(sys.argv[5]), sys.argv[6:])
