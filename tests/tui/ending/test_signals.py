from __future__ import annotations

import os
import subprocess
import sys
import threading

import pytest

from tui.ending import driver, hang_up
from tui.ending.signals import ENDING


def run(code: str) -> subprocess.CompletedProcess[str]:
    imports = "import os, signal; from tui.ending.signals import *"
    command = [sys.executable, "-c", f"{imports}\n{code}"]
    return subprocess.run(command, capture_output=True, text=True, check=False)


@pytest.mark.parametrize("number", ENDING)
def test_a_signal_ends_at_once_with_its_status(number):
    ended = run(f"end_at_once(); os.kill(os.getpid(), {int(number)}); print('still here')")
    assert (ended.returncode, ended.stdout, ended.stderr) == (128 + number, "", "")


def test_a_signal_of_which_the_waiting_main_thread_has_not_heard():
    """As when it comes just before the thread begins to wait: the call is not interrupted."""
    ended = run("""
import threading
reading, writing = os.pipe()
def once_it_waits():
    os.read(reading, 1)  # the rest of what it writes does not fit
    signal.pthread_kill(threading.get_ident(), signal.SIGTERM)
end_at_once()
threading.Thread(target=once_it_waits, daemon=True).start()
os.write(writing, bytes(1 << 20))
""")
    assert (ended.returncode, ended.stderr) == (128 + 15, "")


def test_the_signals_of_a_forked_process_are_its_own():
    ended = run("""
end_at_once()
if (child := os.fork()) == 0:
    os._exit(7 if signal.set_wakeup_fd(-1) == -1 else 8)
print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
""")
    assert ended.stdout == "7\n"


def test_a_signal_that_is_ignored_stays_so():
    ignored = "signal.signal(signal.SIGHUP, signal.SIG_IGN)"
    code = f"{ignored}; end_at_once(); print(signal.getsignal(signal.SIGHUP).name)"
    assert run(code).stdout == "SIG_IGN\n"


@pytest.mark.parametrize("pair", [os.pipe, lambda: os.openpty()[::-1]], ids=["pipe", "terminal"])
def test_the_other_end_is_gone(pair, monkeypatch):
    told = threading.Event()
    monkeypatch.setattr(hang_up, "hang_up", lambda: None)
    monkeypatch.setattr(hang_up, "insist", told.set)
    this, other = pair()
    hang_up.watch(this)
    assert not told.is_set()
    os.close(other)
    assert told.wait(60)
    os.close(this)


class Gone:
    """A file whose terminal is gone."""

    def write(self, text: str) -> None:
        raise OSError(5, "Input/output error")

    def flush(self) -> None:
        raise OSError(5, "Input/output error")

    def isatty(self) -> bool:
        return True


def test_what_is_written_after_the_terminal_is_gone_goes_nowhere(monkeypatch):
    told = []
    monkeypatch.setattr(sys, "__stderr__", Gone())
    monkeypatch.setattr(driver, "hang_up", lambda: told.append("gone"))
    output = driver._Output()
    output.write("text")
    output.flush()
    assert told == ["gone", "gone"]


def test_a_log_in_place_of_standard_error_is_not_drawn_to(monkeypatch, tmp_path):
    with (tmp_path / "log").open("w") as log:
        monkeypatch.setattr(sys, "__stderr__", log)
        monkeypatch.setattr(sys, "__stdout__", Gone())
        assert isinstance(driver._Output()._file, Gone)
