namespace Transferpunt.Platform.Errors;

/// <summary>The kinds of error that a caller must be able to tell apart.</summary>
public enum ErrorKind
{
    /// <summary>A field is missing or malformed.</summary>
    Invalid,

    /// <summary>It does not exist, or it is not the caller's: the same answer.</summary>
    NotFound,

    /// <summary>It exists already, by a business key.</summary>
    AlreadyExists,

    /// <summary>The state does not allow it.</summary>
    FailedPrecondition,

    /// <summary>The caller may not do this at all.</summary>
    PermissionDenied,

    /// <summary>No valid token.</summary>
    Unauthenticated,

    /// <summary>Somebody else changed it first; read again and retry.</summary>
    Aborted,
}
