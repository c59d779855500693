# Generated from schema/security.yaml by `python -m codegen`. Do not edit.
"""Enums: who logs in, and who tries to."""

from enum import StrEnum


class SecuritySeverity(StrEnum):
    """How bad a security event is."""

    INFORMATIONAL = "Informational"
    """All is well."""
    ERROR = "Error"
    """Something was refused."""


class SecurityService(StrEnum):
    """Which part of the server a security event is about."""

    AMI = "AMI"
    """The manager."""
    PJSIP = "PJSIP"
    """SIP by res_pjsip."""
    SIP = "SIP"
    """SIP by chan_sip."""
    TEST = "TEST"
    """Asterisk's own tests."""
