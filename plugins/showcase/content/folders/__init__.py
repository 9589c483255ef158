"""What lies in the folders of a project: files that are what they seem, under names that every computer can hold."""

from .walking import read_folder

__all__ = ["read_folder"]
