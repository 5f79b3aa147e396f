#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Logging in and out under a session manager (xfce4-session, XSMP): it is started, stays, and stops cleanly."""

import glob
import os
import subprocess

from desktop import APP, SOON, App, Desktop, expect, need, run_all, until

SESSION = """<?xml version="1.0" encoding="UTF-8"?>
<channel name="xfce4-session" version="1.0">
  <property name="general" type="empty">
    <property name="FailsafeSessionName" type="string" value="Failsafe"/>
    <property name="SaveOnExit" type="bool" value="false"/>
  </property>
  <property name="startup" type="empty">
    <property name="ssh-agent" type="empty"><property name="enabled" type="bool" value="false"/></property>
    <property name="gpg-agent" type="empty"><property name="enabled" type="bool" value="false"/></property>
  </property>
  <property name="splash" type="empty"><property name="Engine" type="string" value=""/></property>
  <property name="sessions" type="empty">
    <property name="Failsafe" type="empty">
      <property name="IsFailsafe" type="bool" value="true"/>
      <property name="Count" type="int" value="1"/>
      <property name="Client0_Command" type="array"><value type="string" value="openbox"/></property>
      <property name="Client0_Priority" type="int" value="15"/>
      <property name="Client0_PerScreen" type="bool" value="false"/>
    </property>
  </property>
</channel>
"""


def write(path, text):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)


def log_in(desktop):
    need(**{"xfce4-session": "xfce4-session", "xfce4-session-logout": "xfce4-session"})
    write(f"{desktop.home}/.config/xfce4/xfconf/xfce-perchannel-xml/xfce4-session.xml", SESSION)
    autostart = f"[Desktop Entry]\nType=Application\nName=Holdfast\nExec={APP} --background\n"
    write(f"{desktop.home}/.config/autostart/holdfast.desktop", autostart)
    return desktop.start("xfce4-session")


def last_lines_of_the_log(desktop):
    logs = glob.glob(f"{desktop.work}/logs/*.log")
    if not logs:
        return []
    with open(logs[0], encoding="utf-8") as file:
        return file.read().splitlines()[-2:]


def started_at_login_and_stopped_cleanly_at_logout():
    with Desktop(window_manager=False) as desktop:
        app = App(desktop, sources=[], log_dir=f"{desktop.work}/logs")
        app.write("one.txt")
        session = log_in(desktop)
        number = int(until(lambda: desktop.running(APP), 60, "it is started at login")[0])
        app.wait_safe()
        # The session manager saves the session as soon as it knows a program: no reason to end.
        app.write("two.txt")
        until(lambda: os.path.exists(f"{app.backup}/two.txt"), SOON, "it stays, and watches")
        app.call()
        until(app.window, SOON, "its window opens")
        expect(desktop.running(APP) == [str(number)], "it is the same process")
        app.wait_safe()
        subprocess.run(["xfce4-session-logout", "--logout", "--fast"], check=True, timeout=30)
        until(lambda: not desktop.running(APP), SOON, "it ends with the session")
        lines = last_lines_of_the_log(desktop)
        expect(
            len(lines) == 2
            and lines[0].endswith("| Run complete")
            and lines[1].endswith("| Holdfast is told to quit."),
            f"cleanly: {lines}",
        )
        session.wait(timeout=60)
        code, out, error = app.cli("verify")
        expect(code == 0, f"the backup is sound: {out}{error}")
        expect(os.path.exists(f"{desktop.home}/.config/holdfast"), "its settings are there")


if __name__ == "__main__":
    raise SystemExit(run_all([started_at_login_and_stopped_cleanly_at_logout]))
