;;; emacs.el --- run by `test', after the set-up of docs/editors.md  -*- lexical-binding: t -*-
;; In a scratch folder with the examples: what the server sends must arrive in the editor. Says one line for
;; each check; exits with 1 if one fails.

(require 'cl-lib)
(require 'flymake)

(defvar shoreline-failed 0)
(defvar shoreline-patience (string-to-number (or (getenv "SHORELINE_EDITOR_SECONDS") "90")))

(defun shoreline-check (name ok &optional shown)
  (unless ok (cl-incf shoreline-failed))
  (princ (format "%s  %s%s\n" (if ok "ok  " "FAIL") name (if ok "" (format ": %S" shown)))))

(defun shoreline-wait (predicate)
  "What PREDICATE returns once it is not nil, or nil."
  (let ((end (+ (float-time) shoreline-patience)) found)
    (while (and (not (setq found (funcall predicate))) (< (float-time) end))
      ;; Eglot starts, sends changes and shows what came when the editor is idle and the buffer is in a
      ;; window; in batch mode there is neither.
      (run-hooks 'post-command-hook)
      (when (and (fboundp 'eglot--signal-textDocument/didChange) (bound-and-true-p eglot--managed-mode))
        (eglot--signal-textDocument/didChange))
      (dolist (buffer (buffer-list))
        (with-current-buffer buffer
          (when (bound-and-true-p flymake-mode) (flymake-start))))
      (accept-process-output nil 0.1))
    found))

(defun shoreline-open (name)
  (with-current-buffer (find-file-noselect (expand-file-name name "specs"))
    (setq-local flymake-no-changes-timeout nil)
    (current-buffer)))

(defun shoreline-replace (line old new)
  (goto-char (point-min))
  (search-forward line)
  (beginning-of-line)
  (search-forward old (line-end-position))
  (replace-match new t t)
  (line-number-at-pos))

(defun shoreline-diagnostic (buffer id)
  "The diagnostic with ID that Flymake shows in BUFFER."
  (with-current-buffer buffer
    (cl-find-if (lambda (diagnostic)
                  (let ((lsp (cdr (assoc 'eglot-lsp-diag (flymake-diagnostic-data diagnostic)))))
                    (or (equal (plist-get lsp :code) id)
                        (string-match-p (regexp-quote id) (flymake-diagnostic-text diagnostic)))))
                (flymake-diagnostics))))

(let* ((design (shoreline-open "design.shore"))
       (parts (shoreline-open "parts.shore"))
       (unit "attribute.Dimension"))
  (set-buffer parts)
  (shoreline-check "a .shore file has its mode" (eq major-mode 'shoreline-mode) major-mode)
  (font-lock-mode 1)
  (font-lock-ensure)
  (dolist (colour '(("^part Switch102T" . font-lock-keyword-face) ("  description  " . nil)
                    ("\"Switch ASIC" . font-lock-string-face) ("/\\*\\* Nobody" . font-lock-comment-face)
                    ("from Assumption" . font-lock-builtin-face)))
    (goto-char (point-min))
    (re-search-forward (car colour))
    (goto-char (match-beginning 0))
    (let ((face (get-text-property (point) 'face)))
      (shoreline-check (format "colour of %s" (car colour))
                       (memq (cdr colour) (if (listp face) (or face '(nil)) (list face))) face)))

  (dolist (buffer (list design parts))
    (with-current-buffer buffer
      (shoreline-check (format "the server manages %s" (buffer-name))
                       (shoreline-wait #'eglot-managed-p))))

  (shoreline-replace "junction-max        105 degC" "105 degC" "50 degC")
  (shoreline-check "the rule that the edit breaks is shown in the other file"
                   (shoreline-wait (lambda () (shoreline-diagnostic design "thermal.JunctionTooHot")))
                   (with-current-buffer design (mapcar #'flymake-diagnostic-text (flymake-diagnostics))))

  (let* ((line (shoreline-replace "width               60 mm" "60 mm" "60 kg"))
         (shown (shoreline-wait (lambda () (shoreline-diagnostic parts unit)))))
    (shoreline-check "the wrong unit is shown in its line"
                     (and shown (= line (line-number-at-pos (flymake-diagnostic-beg shown))))
                     (mapcar #'flymake-diagnostic-text (flymake-diagnostics))))

  (goto-char (point-min))
  (search-forward "  serdes-power ")
  (beginning-of-line)
  (forward-char 4)
  (let ((hover (jsonrpc-request (eglot--current-server-or-lose) :textDocument/hover
                                (eglot--TextDocumentPositionParams) :timeout shoreline-patience)))
    (shoreline-check "hover answers" (string-match-p "serdes-power" (format "%S" hover)) hover))

  (forward-char -2)
  (let* ((capf (eglot-completion-at-point))
         (names (and capf (all-completions "" (nth 2 capf)))))
    (shoreline-check "completion offers attributes of the kind"
                     (and (member "fec" names) (member "lifecycle" names)) names)))

(dolist (buffer (buffer-list))
  (with-current-buffer buffer (set-buffer-modified-p nil)))
(kill-emacs (if (zerop shoreline-failed) 0 1))
